import { parseSync } from 'vite';

/**
 * The places of a script where text becomes code, or code comes from elsewhere, by what stands there: `eval`, the
 * constructor of functions, timers that are given text, scripts that are imported or written.
 */
export function codeOfText(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: string[] = [];
  for (const waiting: unknown[] = [program]; waiting.length > 0; ) {
    const node = waiting.pop();
    if (typeof node !== 'object' || node === null) continue;
    const fault = faultOf(node as Node);
    if (fault) found.push(fault);
    waiting.push(...Object.values(node));
  }
  return found;
}

/** As much of a node of the syntax tree as is looked at. */
interface Node {
  type?: string;
  callee?: Node;
  arguments?: Node[];
  expressions?: Node[];
  expression?: Node;
  source?: Node;
  object?: Node;
  property?: Node;
  name?: string;
  value?: unknown;
}

const MAKERS = new Set(['eval', 'Function', 'importScripts']);
const TIMERS = new Set(['setTimeout', 'setInterval']);
const GLOBALS = new Set(['globalThis', 'window', 'self']);

function faultOf(node: Node): string | null {
  if (node.type === 'ImportExpression') {
    return /^\.{0,2}\//.test(String(node.source?.value)) ? null : 'import()';
  }
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const name = calledName(node.callee);
  if (MAKERS.has(name)) return name;
  if (name === 'document.write') return name;
  const [first] = node.arguments ?? [];
  const isText = first?.type === 'TemplateLiteral' || typeof first?.value === 'string';
  return TIMERS.has(name) && isText ? `${name} of text` : null;
}

function calledName(callee: Node | undefined): string {
  if (callee?.type === 'ParenthesizedExpression') return calledName(callee.expression);
  if (callee?.type === 'SequenceExpression') return calledName(callee.expressions?.at(-1));
  if (callee?.type === 'Identifier') return callee.name ?? '';
  const { object, property } = callee ?? {};
  if (GLOBALS.has(object?.name ?? '')) return property?.name ?? '';
  return object?.name === 'document' ? `document.${property?.name}` : '';
}
