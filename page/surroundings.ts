/** Waits until the browser has drawn once, so that an editor has seen a change of selection. */
export function nextFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    // A page that is covered or in the background draws no frames.
    const late = view.setTimeout(resolve, 250);
    view.requestAnimationFrame(() => {
      view.clearTimeout(late);
      view.setTimeout(resolve, 0);
    });
  });
}

/** The window an element lives in. A detached document has none; such an element is never a field. */
export function viewOf(element: Element): Window & typeof globalThis {
  const view = element.ownerDocument.defaultView;
  if (!view) throw new Error(`<${element.localName}> lives in a document without a window`);
  return view;
}

/** The document or shadow root an element stands in. */
export function homeOf(element: Element): Document | ShadowRoot {
  const root = element.getRootNode();
  return isShadowRoot(root) ? root : element.ownerDocument;
}

/** Whether a node is the root of a shadow tree, of whatever frame. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** The element around an element as it is laid out, out of shadow roots too. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

/** Gives an element the keyboard without moving the page. */
export function giveFocus(element: HTMLElement): void {
  const { activeElement } = homeOf(element);
  if (element.ownerDocument.hasFocus() && activeElement !== null && element.contains(activeElement)) return;
  // The body of an editor's frame counts as active even while the frame itself is not in use.
  if (element.localName === 'body') viewOf(element).focus();
  element.focus({ preventScroll: true });
}
