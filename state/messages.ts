import type { Finding, Reader } from '../engine/types';

/** Asks the background for the findings of each paragraph. `reader: 'auto'` lets the engine guess from the text. */
export interface CheckRequest {
  readonly kind: 'check';
  readonly paragraphs: readonly string[];
  readonly reader: Reader | 'auto';
}

/** One list per paragraph asked about; offsets count within the paragraph. */
export interface CheckReply {
  readonly findings: readonly (readonly Finding[])[];
}

/** Tells the background that a field of the sender's frame took focus, so that the popup knows whom to ask. */
export interface FieldFocused {
  readonly kind: 'field-focused';
}

/** Asks the background to put the card's code into the sender's frame: it is too heavy to stand in every frame. */
export interface LoadCard {
  readonly kind: 'load-card';
}

/** Never suggest this phrase of this entry again. */
export interface Mute {
  readonly kind: 'mute';
  readonly entryId: string;
  readonly phrase: string;
}

/** Asks whether Bright Spots reads along on the sender's site. */
export interface SiteQuestion {
  readonly kind: 'is-site-on';
}

/** Read along on this site, or rest there. Asked by the popup; answered with a `KeepOutcome`. */
export interface SetSite {
  readonly kind: 'set-site';
  readonly host: string;
  readonly on: boolean;
}

/** Show more suggestions, or only those a coach would certainly offer. Answered with a `KeepOutcome`. */
export interface SetThorough {
  readonly kind: 'set-thorough';
  readonly on: boolean;
}

export type ToBackground =
  | CheckRequest
  | FieldFocused
  | LoadCard
  | Mute
  | SiteQuestion
  | SetSite
  | SetThorough;

/** What the popup shows of the field in use; sent over a port named `popup` whenever it changes. */
export interface FieldReport {
  readonly kind: 'field';
  /** The frame's host name, for the switch of its site; null where there is nothing to switch. Never stored. */
  readonly host: string | null;
  /** Whether Bright Spots reads along on that site. */
  readonly siteOn: boolean;
  /** Null: no field of this frame is in use. */
  readonly field: null | {
    readonly isWritable: boolean;
    /** `checking` until the first reply for the text as it stands. */
    readonly status: 'checking' | 'ready' | 'unavailable';
    /** What the findings' offsets count in. Never stored. */
    readonly text: string;
    readonly findings: readonly Finding[];
  };
}

/** What became of something the popup asked for. */
export interface OutcomeReport {
  readonly kind: 'outcome';
  readonly outcome: 'applied' | 'stale' | 'readonly' | 'gone' | 'refused';
}

/** What became of several edits asked for at once: how many are in the text, and how many undo steps they are. */
export interface OutcomeOfAllReport {
  readonly kind: 'outcome-of-all';
  /** `applied` when all are in; else what became of the first that is not. */
  readonly outcome: OutcomeReport['outcome'];
  readonly done: number;
  readonly asked: number;
  readonly undoSteps: number;
}

export type ToPopup = FieldReport | OutcomeReport | OutcomeOfAllReport;

/** Use one alternative of a finding, as if chosen in the card. */
export interface UseAlternative {
  readonly kind: 'use';
  readonly finding: Finding;
  readonly alternative: string;
}

/** Make all of these edits, in order and apart from one another; offsets count in the text as it stands now. */
export interface UseAll {
  readonly kind: 'use-all';
  readonly edits: readonly {
    readonly from: number;
    readonly expected: string;
    readonly replacement: string;
  }[];
}

/** Put a growth label at the caret. */
export interface InsertLabel {
  readonly kind: 'insert-label';
  readonly label: string;
}

export type FromPopup = UseAlternative | UseAll | InsertLabel;

/** Open the card at the caret, or on the next finding: the keyboard command. Goes to the frame in use. */
export interface OpenCardCommand {
  readonly kind: 'open-card';
}

/** Something kept has changed: whether to read along here, how much to show, what is muted. Goes to every frame. */
export interface SettingsChanged {
  readonly kind: 'settings-changed';
}

export type FromBackground = OpenCardCommand | SettingsChanged;
