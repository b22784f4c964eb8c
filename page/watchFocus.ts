import type { Site } from './field';
import { findEditable } from './findEditable';
import { isShadowRoot } from './surroundings';

/** Calls back with the element a writer writes in, whenever focus enters one. Until then nothing of a page is looked at. */
export function watchFocus(
  window: Window & typeof globalThis,
  { site, signal, onEnter }: { site: Site; signal: AbortSignal; onEnter: (element: HTMLElement) => void },
): void {
  const enter = (focused: Element | null | undefined) => {
    const editable = focused && findEditable(focused, site);
    if (editable) onEnter(editable);
  };
  let listening = new AbortController();
  let lastSeen: Event | null = null;
  let listenedTo = new WeakSet<EventTarget>();

  const listenTo = (place: EventTarget) => {
    if (listenedTo.has(place)) return;
    listenedTo.add(place);
    place.addEventListener('focusin', notice, { capture: true, signal: listening.signal });
  };
  const notice = (event: Event) => {
    if (event === lastSeen) return;
    lastSeen = event;
    // The path shows what is focused inside open shadow roots. Focus that moves within one never gets out of it.
    const path = event.composedPath();
    for (const place of path) if (isNode(place) && isShadowRoot(place)) listenTo(place);
    enter(path.find(isElement));
  };
  const listenAgain = () => {
    listening.abort();
    listening = new AbortController();
    listenedTo = new WeakSet();
    if (!signal.aborted) listenTo(window);
  };
  signal.addEventListener('abort', () => listening.abort(), { once: true });
  listenTo(window);

  // Editors write the documents of their frames with document.open(), which drops every listener in Chromium, but not
  // this observer; it wakes only when the document's one element is replaced.
  if (window.parent !== window) {
    const observer = new window.MutationObserver(listenAgain);
    observer.observe(window.document, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  if (window.document.hasFocus()) {
    const focused = focusPath(window.document);
    for (const { shadowRoot } of focused) if (shadowRoot) listenTo(shadowRoot);
    enter(focused.at(-1));
  }
}

/** What has focus, from the document's point of view inwards. */
function focusPath(document: Document): Element[] {
  const path: Element[] = [];
  for (let focused = document.activeElement; focused; focused = focused.shadowRoot?.activeElement ?? null) {
    path.push(focused);
  }
  return path;
}

function isNode(target: EventTarget): target is Node {
  return 'nodeType' in target;
}

function isElement(target: EventTarget): target is Element {
  return isNode(target) && target.nodeType === 1;
}
