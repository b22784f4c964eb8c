/** What one editor needs beside the common way of writing. Measured, editor by editor, in real browsers. */
interface Quirk {
  /** Its editable element, or an element around that. */
  readonly selector: string;
  /** An event that makes its history take a snapshot; sent before and after the browser's own insert. */
  readonly snapshot?: (view: Window & typeof globalThis, words: string) => Event;
  /** Whether words that span two text nodes must be pasted: its model loses step with the page otherwise. */
  readonly pastesAcrossNodes?: true;
}

const plain: Quirk = { selector: '*' };

const quirks: readonly Quirk[] = [
  {
    // TinyMCE 4 to 8, Canvas, Roundcube: an undo level is added for what a native spelling correction sends.
    selector: '.mce-content-body',
    snapshot: (view, words) =>
      new view.InputEvent('input', { ...travelling, inputType: 'insertReplacementText', data: words }),
  },
  {
    // CKEditor 4: its undo plugin takes a snapshot on click.
    selector: '.cke_editable',
    snapshot: (view) => new view.MouseEvent('click', travelling),
  },
  {
    // Summernote: records its history on mouseup.
    selector: '.note-editable',
    snapshot: (view) => new view.MouseEvent('mouseup', travelling),
  },
  { selector: '.public-DraftEditor-content', pastesAcrossNodes: true },
];

/** How our own events travel: like real ones, out of shadow roots too. */
export const travelling = { bubbles: true, cancelable: true, composed: true } as const;

/** The quirks of the editor that an editable element belongs to. */
export function quirksOf(root: Element): Quirk {
  return quirks.find(({ selector }) => root.closest(selector)) ?? plain;
}
