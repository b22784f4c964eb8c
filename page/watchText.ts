import type { Field } from './field';
import { viewOf } from './surroundings';
import { isTextControl } from './visibleBoxes';

/** What happened to a field's text. */
export interface TextEvents {
  /** It has changed, or was drawn anew. `byWriter`: a person typed. */
  readonly onChange: (byWriter: boolean) => void;
  /** It may have changed without an event; worth a look. */
  readonly onChance: () => void;
  /** Letters are being put together (an input method); what stands there is not yet what is meant. */
  readonly onComposing: (isComposing: boolean) => void;
}

/** Watches a field's text, whoever changes it: the writer, the editor or the page. */
export function watchText(
  field: Field,
  signal: AbortSignal,
  { onChange, onChance, onComposing }: TextEvents,
): void {
  const { element } = field;
  const view = viewOf(element);
  element.addEventListener('input', (event) => onChange(event.isTrusted), { signal });
  element.addEventListener('compositionstart', () => onComposing(true), { signal });
  element.addEventListener('compositionend', () => onComposing(false), { signal });

  if (isTextControl(element)) {
    // A value set by the page makes no event; these come soon after, or before anybody looks.
    for (const name of ['focus', 'blur', 'keyup', 'pointerdown', 'scroll', 'selectionchange']) {
      element.addEventListener(name, onChance, { signal, passive: true });
    }
    return;
  }
  const observer = new view.MutationObserver(() => onChange(false));
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Calls back when a field may have left the page or stopped taking text. For as long as somebody needs to know. */
export function watchPresence(field: Field, signal: AbortSignal, onChange: () => void): void {
  const { element } = field;
  const observer = new (viewOf(element).MutationObserver)(onChange);
  observer.observe(element, {
    attributeFilter: ['disabled', 'readonly', 'contenteditable', 'aria-readonly'],
  });
  for (
    let root: Node | null = element.getRootNode();
    root;
    root = 'host' in root ? (root.host as Element).getRootNode() : null
  ) {
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled', 'readonly', 'contenteditable', 'aria-readonly'],
    });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
