import { Passage } from './passage';
import { viewOf } from './surroundings';

/** A stretch of text that stands in one node, at consecutive offsets; of length 0 for a line without text. */
export interface Run {
  readonly node: Node;
  /** Offset in `node`: of a character in a text node, of a child in an element. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** An editable element's text, with where each of its characters stands. */
export interface TextMap {
  readonly text: string;
  /** In order, without overlap; gaps are line breaks. */
  readonly runs: readonly Run[];
}

/** Reads an editable element again and again, at a cost that follows what changed. */
export interface TextModel {
  read(): TextMap;
}

// What editors put between the letters for themselves: bookmarks, drag handles, cursors of others.
const scaffolding = [
  '[data-mce-bogus="all"]',
  '[data-mce-type="bookmark"]',
  '[data-cke-bookmark]',
  '[data-cke-temp]',
  '.cke_reset',
  '.cke_widget_drag_handler_container',
  '.ck-widget__selection-handle',
  '.ProseMirror-widget',
  'script, style, template, noscript',
].join();

const objects =
  '[contenteditable="false"], img, svg, video, audio, canvas, iframe, object, embed, input, button, select, textarea';

// For elements outside the page, whose style is not computed.
const blocks =
  /^(address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;

const objectCharacter = '\ufffc';

/**
 * The text of an editable element as the writer means it: blocks and `<br>` are `\n`, a filler `<br>` is nothing, a
 * no-break space is a space. Left out: what `skip` selects, what is hidden, and what editors put there for themselves.
 * An object (an image, a mention) is one U+FFFC, so that no edit can swallow it.
 */
export function createTextModel(
  root: HTMLElement,
  { skip, signal }: { skip: string; signal: AbortSignal },
): TextModel {
  const view = viewOf(root);
  let known = new WeakMap<Element, Passage>();
  let map: TextMap | null = null;

  const forget = (records: readonly MutationRecord[]) => {
    if (records.length === 0) return;
    map = null;
    if (records.some(({ type }) => type === 'attributes')) {
      // A class on one element can hide or show any other below it.
      known = new WeakMap();
      return;
    }
    for (const { target } of records) {
      for (let node: Node | null = target; node && node !== root; node = node.parentNode)
        known.delete(node as Element);
    }
  };

  const observer = new view.MutationObserver(forget);
  observer.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['class', 'style', 'hidden', 'contenteditable'],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  const readChildren = (parent: Element, into: Passage, keepsSpaces: boolean) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) into.writeText(child as Text, keepsSpaces);
      else if (child.nodeType === 1) readElement(child as Element, into, keepsSpaces);
    }
  };

  const readElement = (element: Element, into: Passage, keepsSpaces: boolean) => {
    if (element.localName === 'br') return into.breakLine(element);
    if (element.matches(scaffolding)) return;
    const style = view.getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    if (skip !== '' && element.matches(skip)) return into.endLine();

    const isBlock =
      style.display === '' ? blocks.test(element.localName) : !/^(inline|contents|ruby)/.test(style.display);
    if (element.matches(objects))
      return isBlock ? into.endLine() : into.writeObject(element, objectCharacter);
    const keeps = style.whiteSpace === '' ? keepsSpaces : preservesSpaces(style);
    if (!isBlock) return readChildren(element, into, keeps);

    let passage = known.get(element);
    if (!passage) {
      passage = new Passage();
      readChildren(element, passage, keeps);
      known.set(element, passage);
    }
    into.append(passage);
  };

  return {
    read() {
      forget(observer.takeRecords());
      if (map) return map;
      const passage = new Passage();
      readChildren(root, passage, preservesSpaces(view.getComputedStyle(root)));
      map = passage;
      return passage;
    },
  };
}

function preservesSpaces({ whiteSpace }: CSSStyleDeclaration): boolean {
  return /pre|break-spaces/.test(whiteSpace);
}
