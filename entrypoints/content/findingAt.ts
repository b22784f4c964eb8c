import type { Finding } from '../../engine/types';
import type { Reading } from './readField';

/** The finding whose mark a press is on; null for a press elsewhere, or one that selects text. */
export function findingUnder(event: MouseEvent, { field, findings }: Reading): Finding | null {
  if (
    !event.isTrusted ||
    event.button !== 0 ||
    event.altKey ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey
  ) {
    return null;
  }
  const { selection } = field.place();
  if (selection && selection.from !== selection.to) return null;
  const { clientX: x, clientY: y } = event;
  const isHit = (box: DOMRect) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return findings().find((finding) => field.boxes(finding).some(isHit)) ?? null;
}

/** The finding at the caret, or the next one after it, or else the first. */
export function findingAtCaret({ field, findings }: Reading): Finding | null {
  const caret = field.place().selection?.from ?? 0;
  return findings().find(({ to }) => to >= caret) ?? findings()[0] ?? null;
}
