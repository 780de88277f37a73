/**
 * A value that is made when it is first asked for, and once: a table of words costs a page nothing before there is
 * something to look up in it.
 */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
