/**
 * Puts a text on the clipboard, in answer to a click or a key.
 *
 * @returns whether the browser let us
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without encryption, and those that forbid the clipboard, leave the older way.
    return copyByCommand(document, text);
  }
}

function copyByCommand(document: Document, text: string): boolean {
  const view = document.defaultView;
  if (!view) return false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page has no business with what the reader copies from the panel.
    event.stopImmediatePropagation();
  };
  view.addEventListener('copy', put, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    view.removeEventListener('copy', put, { capture: true });
  }
}
