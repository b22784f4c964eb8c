import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Card } from './Card';
import css from './card.css?inline';
import { listenToKeys } from './cardKeys';
import { followAnchor } from './followAnchor';
import type { CardProps, OpenCard } from './types';

/** Puts a card on a page, in a shadow root of its own on `documentElement`, and takes everything away again on close. */
export const openCard: OpenCard = ({ document, anchor, takesFocus, props }) => {
  const life = new AbortController();
  const host = document.createElement('bright-spots-card');
  // Focus waits here while the words are out of sight.
  host.tabIndex = -1;
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, css);
  const mount = root.appendChild(document.createElement('div'));
  const react = createRoot(mount);
  let current = props;
  let isShown = true;

  const draw = (next: CardProps) => {
    const hadFocus = root.activeElement !== null;
    current = next;
    // At once: the caller may ask where the card is, or close it, in the same breath.
    flushSync(() => react.render(<Card {...next} />));
    if (hadFocus && root.activeElement === null) focusFirst(root);
  };

  const close = () => {
    if (life.signal.aborted) return;
    life.abort();
    react.unmount();
    host.remove();
  };

  document.documentElement.append(host);
  draw(props);
  listenToKeys({ host, root, isShown: () => isShown, onClose: () => current.onClose() }, life.signal);

  const card = root.querySelector<HTMLElement>('.card');
  if (card !== null) {
    let waiting: Element | null = null;
    const show = (seen: boolean) => {
      if (seen === isShown) return;
      isShown = seen;
      if (!seen && root.activeElement !== null) {
        waiting = root.activeElement;
        host.focus({ preventScroll: true });
      }
      card.style.visibility = seen ? '' : 'hidden';
      if (seen && waiting !== null && document.activeElement === host) focus(waiting);
      if (seen) waiting = null;
    };
    followAnchor(card, anchor, show, life.signal);
  }
  if (takesFocus) focusFirst(root);

  return { host, update: draw, close };
};

function focusFirst(root: ShadowRoot): void {
  const start =
    root.querySelector('.body button:enabled, .body input') ?? root.querySelector('.actions button');
  if (start !== null) focus(start);
}

function focus(element: Element): void {
  (element as HTMLElement).focus({ preventScroll: true });
}

function adoptStyles(root: ShadowRoot, styles: string): void {
  const view = root.ownerDocument.defaultView;
  if (view === null || !('adoptedStyleSheets' in root)) return;
  // A sheet can only be adopted by a root of the document it was made in.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
}
