/** Adds a style sheet to a document or shadow root, beside those it has, until the signal aborts. */
export function adoptStyle(home: Document | ShadowRoot, css: string, signal: AbortSignal): void {
  const view = (home.ownerDocument ?? (home as Document)).defaultView;
  if (!view || signal.aborted) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  home.adoptedStyleSheets = [...home.adoptedStyleSheets, sheet];
  const remove = () => {
    home.adoptedStyleSheets = home.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  signal.addEventListener('abort', remove, { once: true });
}
