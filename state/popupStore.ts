import { createStore } from 'zustand/vanilla';
import type { KeepOutcome } from './keep';
import type { FieldReport, OutcomeOfAllReport, OutcomeReport } from './messages';

/** What the popup knows now. */
export interface PopupState {
  /** `asking` until the tab has answered; `absent` where Bright Spots does not run. */
  readonly tab: 'asking' | 'present' | 'absent';
  readonly report: FieldReport | null;
  /** What became of the last thing asked of the field. */
  readonly outcome: OutcomeReport['outcome'] | 'copied' | 'not-copied' | null;
  /** The same, where several changes were asked for at once. */
  readonly outcomeOfAll: OutcomeOfAllReport | null;
  readonly thorough: boolean;
  /** Set when a setting could not be kept. */
  readonly notKept: Exclude<KeepOutcome, 'kept'> | null;
}

/** A store for one open popup. */
export function createPopupStore() {
  return createStore<PopupState>(() => ({
    tab: 'asking',
    report: null,
    outcome: null,
    outcomeOfAll: null,
    thorough: false,
    notKept: null,
  }));
}

export type PopupStore = ReturnType<typeof createPopupStore>;
