import { en } from '../../locales/en';
import type { PopupState } from '../../state/popupStore';

/** What became of the last thing asked of the field; empty when nothing was asked. */
export function newsOf({ outcome, outcomeOfAll, report }: PopupState): string {
  if (outcome !== null) return en.card.news[outcome];
  if (outcomeOfAll === null) return report?.field?.isWritable === false ? en.popup.readonly : '';
  if (outcomeOfAll.done === 0) return en.card.news[outcomeOfAll.outcome];
  return outcomeOfAll.outcome === 'applied'
    ? en.reframeAll.allIn(outcomeOfAll)
    : en.reframeAll.someIn(outcomeOfAll);
}
