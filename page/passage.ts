import type { Run, TextMap } from './textModel';

// Fillers of editors. Joiners (U+200C, U+200D) stay: they shape letters and hold emoji together.
const spots = {
  keepingSpaces: /[\u00ad\u200b\u2060\ufeff]+|\r?\n/g,
  collapsingSpaces: /[\u00ad\u200b\u2060\ufeff]+|[ \t\r\n\f]*[\t\r\n\f][ \t\r\n\f]*| {2,}/g,
};
const leadingSpaces = /^[ \t\r\n\f]+/;
const trailingSpace = /[ \t\r\n\f]$/;

/** The lines of one block while they are read, and afterwards. */
export class Passage implements TextMap {
  text = '';
  readonly runs: Run[] = [];
  #hasLine = false;
  #lineIsOpen = false;
  /** Whether the last character is a space that swallows those after it. */
  #endsInSpace = false;

  /** Adds what a text node shows: spaces in a row are one, unless the style keeps them. */
  writeText(node: Text, keepsSpaces: boolean): void {
    const { data } = node;
    let at = 0;
    if (!keepsSpaces && (!this.#lineIsOpen || this.#endsInSpace))
      at = leadingSpaces.exec(data)?.[0].length ?? 0;
    const pattern = keepsSpaces ? spots.keepingSpaces : spots.collapsingSpaces;
    pattern.lastIndex = at;
    for (let spot = pattern.exec(data); spot; spot = pattern.exec(data)) {
      const [found] = spot;
      this.#write(node, at, data.slice(at, spot.index));
      at = spot.index + found.length;
      if (keepsSpaces && found.endsWith('\n')) this.#breakAt(node, spot.index);
      else if (/\s/.test(found[0] ?? '') && found[0] !== '\ufeff') this.#write(node, spot.index, ' ');
    }
    this.#write(node, at, data.slice(at));
    if (data !== '') this.#endsInSpace = !keepsSpaces && trailingSpace.test(data);
  }

  /** Adds an image, a mention or the like: one character that stands for the element. */
  writeObject(element: Element, character: string): void {
    const parent = element.parentNode;
    if (!parent) return;
    this.#write(parent, indexOf(element), character);
    this.#endsInSpace = false;
  }

  /** A `<br>`: ends the line; on a line of its own it is an empty line. */
  breakLine(element: Element): void {
    const parent = element.parentNode;
    if (this.#lineIsOpen) this.endLine();
    else if (parent) this.#breakAt(parent, indexOf(element));
  }

  /** The edge of a block: whatever follows starts a line. */
  endLine(): void {
    this.#lineIsOpen = false;
    this.#endsInSpace = false;
  }

  /** Adds a block that was read before. */
  append(block: Passage): void {
    this.endLine();
    if (!block.#hasLine) return;
    this.#openLine();
    const base = this.text.length;
    for (const run of block.runs) this.runs.push(base === 0 ? run : { ...run, from: run.from + base });
    this.text += block.text;
    this.endLine();
  }

  #breakAt(node: Node, at: number): void {
    if (!this.#lineIsOpen) {
      this.#openLine();
      this.runs.push({ node, at, from: this.text.length, length: 0 });
    }
    this.endLine();
  }

  #openLine(): void {
    if (this.#lineIsOpen) return;
    if (this.#hasLine) this.text += '\n';
    this.#hasLine = true;
    this.#lineIsOpen = true;
  }

  #write(node: Node, at: number, shown: string): void {
    if (shown === '') return;
    this.#openLine();
    this.runs.push({ node, at, from: this.text.length, length: shown.length });
    this.text += shown.replaceAll('\u00a0', ' ');
  }
}

function indexOf(element: Element): number {
  let index = 0;
  for (let before = element.previousSibling; before; before = before.previousSibling) index += 1;
  return index;
}
