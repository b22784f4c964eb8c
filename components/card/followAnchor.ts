import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

const gap = 8;
const edge = 8;
const leastHeight = 96;

/**
 * Keeps a card beside words that scroll and reflow: below their line, or above it where there is more room, never on it.
 * `onSeen` hears whether the words can be seen; the card is not placed while they cannot.
 */
export function followAnchor(
  card: HTMLElement,
  anchor: () => DOMRect | null,
  onSeen: (seen: boolean) => void,
  signal: AbortSignal,
): void {
  const words = { getBoundingClientRect: () => anchor() ?? new DOMRect() };
  const place = async () => {
    const seen = anchor() !== null;
    onSeen(seen);
    if (!seen) return;
    // Measured at its natural height, or a card once made small would stay on its first side.
    card.style.maxHeight = '';
    const { x, y } = await computePosition(words, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gap),
        flip({ padding: edge, fallbackPlacements: ['top-start'] }),
        shift({ padding: edge }),
        size({
          padding: edge,
          apply: ({ availableHeight }) => {
            card.style.maxHeight = `${Math.max(leastHeight, Math.floor(availableHeight))}px`;
          },
        }),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  // By frame, while a card is open: scrolling inside another shadow root or frame is announced to nobody.
  const stop = autoUpdate(words, card, () => void place(), { animationFrame: true });
  signal.addEventListener('abort', stop, { once: true });
}
