/** Puts words on the clipboard. Needs a person's press, as every browser asks for. */
export async function copyText(document: Document, text: string): Promise<'copied' | 'not-copied'> {
  // Missing on pages without https, whatever the types say.
  const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
  try {
    if (clipboard !== undefined) {
      await clipboard.writeText(text);
      return 'copied';
    }
  } catch {
    // Refused, as in frames without the permission: the other way may still be open.
  }
  return copyByEvent(document, text) ? 'copied' : 'not-copied';
}

// Fills the browser's own copy event, so that neither focus nor selection nor the page's elements are touched.
function copyByEvent(document: Document, text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    filled = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
  return filled;
}
