/** A place in a field's text, UTF-16, half open. Offsets count in the field's text model (`FieldText.text`). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Replace `expected`, which stands at `from` in the field's text, with `replacement`. */
export interface Edit {
  readonly from: number;
  readonly expected: string;
  readonly replacement: string;
}

/**
 * What became of an edit.
 * - `applied`: read back and found exactly as asked
 * - `stale`: the text had changed; nothing was written
 * - `readonly`: the field takes no text any more; nothing was written
 * - `gone`: the field left the page; nothing was written
 * - `refused`: written once, but the editor made something else of it, or nothing; nothing more was written
 */
export type EditOutcome = 'applied' | 'stale' | 'readonly' | 'gone' | 'refused';

/** Where the writer was: enough to give caret, selection and scroll back. */
export interface Place {
  readonly selection: Span | null;
  readonly scroll: readonly { readonly element: Element; readonly top: number; readonly left: number }[];
}

/**
 * One writable field of somebody else's page, whatever editor stands behind it. Everything the rest of the product
 * does to a page goes through here; offsets are those of `text()`.
 */
export interface Field {
  /** The element that takes focus: textarea, input, or the editing host. */
  readonly element: HTMLElement;
  /** The text as the writer means it: blocks and line breaks are `\n`; quoted mail and signatures are left out. */
  text(): string;
  isWritable(): boolean;
  /** Whether a span can be written over as a whole: it holds no format, object or paragraph that would be lost. */
  isOnePiece(span: Span): boolean;
  /** The boxes of a span on screen, in viewport coordinates; empty when it cannot be seen. */
  boxes(span: Span): readonly DOMRect[];
  place(): Place;
  restore(place: Place): void;
  /** Puts the caret (or a selection) into the text and the text into view. */
  select(span: Span): void;
  /** Scrolls the text into view; caret and focus stay. */
  reveal(span: Span): void;
  /** The one way a page's text is ever changed: one write, one undo step, read back. */
  apply(edit: Edit): Promise<EditOutcome>;
  /** Draws these marks and no others. Called again after every change. */
  mark(marks: readonly Mark[]): void;
}

/** A finding as it is drawn: a dotted line under a span. */
export interface Mark extends Span {
  readonly strength: 'reframe' | 'consider';
}

/** What a site adapter may say: where prose is and what to skip. Everything else is generic. */
export interface Site {
  /** Host names, or suffixes that start with a dot (`.instructure.com`). */
  readonly hosts: readonly string[];
  /** Selector of elements inside a field that are not the writer's: quoted mail, signatures. */
  readonly skip: string;
  /** Selector of editable elements that hold no prose: recipients, search boxes. */
  readonly ignore: string;
  /** Who is likely to read what is written here. */
  readonly reader: 'student' | 'family' | 'iep' | 'coaching' | null;
}
