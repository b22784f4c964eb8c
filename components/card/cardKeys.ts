/** What the keys of an open card do. */
export interface CardKeys {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly isShown: () => boolean;
  readonly onClose: () => void;
}

const keyEvents = ['keydown', 'keypress', 'keyup'] as const;
const otherEvents = [
  'beforeinput',
  'input',
  'change',
  'paste',
  'cut',
  'copy',
  'focusin',
  'focusout',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
] as const;

/**
 * Escape closes, arrows go from choice to choice, and nothing that happens in the card reaches the page: mail and
 * learning systems answer single letters (`c` writes a mail, `r` replies).
 */
export function listenToKeys({ host, root, isShown, onClose }: CardKeys, signal: AbortSignal): void {
  const view = host.ownerDocument.defaultView;
  if (view === null) return;

  const onKey = (event: KeyboardEvent) => {
    const isInside = event.composedPath().includes(host);
    if (event.type === 'keydown' && event.key === 'Escape' && !event.isComposing && (isInside || isShown())) {
      event.preventDefault();
      event.stopImmediatePropagation();
      onClose();
      return;
    }
    if (!isInside) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    if (isBlank(root.activeElement)) goFromBlankToChoice(event, root.activeElement);
    else moveAmongChoices(event, root);
  };

  // On the window, before the page's own listeners; what the browser does with a key is not stopped by this.
  for (const type of keyEvents) {
    view.addEventListener(type, onKey, { capture: true, signal });
    host.addEventListener(type, stop, { signal });
  }
  for (const type of otherEvents) host.addEventListener(type, stop, { signal, passive: true });

  // Focus and selection stay where they are, in the field; only a blank needs them.
  const keepFocus = (event: MouseEvent) => {
    if (!isBlank(event.composedPath()[0])) event.preventDefault();
  };
  root.addEventListener('mousedown', (event) => keepFocus(event as MouseEvent), { signal });

  const onPress = (event: PointerEvent) => {
    if (event.isTrusted && isShown() && !event.composedPath().includes(host)) onClose();
  };
  view.addEventListener('pointerdown', onPress, { capture: true, signal });
}

function stop(event: Event): void {
  event.stopPropagation();
}

function isBlank(target: EventTarget | null | undefined): boolean {
  return (target as Element | null | undefined)?.localName === 'input';
}

// The blank's own answer to Enter, given here because the key goes no further.
function goFromBlankToChoice(event: KeyboardEvent, blank: Element | null): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  blank?.closest('.ask')?.querySelector<HTMLElement>('[data-choice]:enabled')?.focus();
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function moveAmongChoices(event: KeyboardEvent, root: ShadowRoot): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const choices = [...root.querySelectorAll<HTMLElement>('[data-choice]:enabled')];
  if (choices.length === 0) return;
  const here = choices.indexOf(root.activeElement as HTMLElement);
  const next = here < 0 ? 0 : (here + step + choices.length) % choices.length;
  event.preventDefault();
  choices[next]?.focus();
}
