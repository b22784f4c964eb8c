import type { Span } from './field';
import type { Run, TextMap } from './textModel';

/** A place between characters or children of a node. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** Where a span begins and ends on the page: inside the nodes that hold its letters, not at the edge of those around. */
export function rangeOf(root: HTMLElement, map: TextMap, { from, to }: Span): Range {
  const range = root.ownerDocument.createRange();
  const start = from === to ? pointBefore(root, map, from) : pointAfter(root, map, from);
  const end = pointBefore(root, map, to);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The offset in the text of a place on the page; null where that lies outside. */
export function offsetOf(root: HTMLElement, map: TextMap, point: Point): number | null {
  if (point.node !== root && !root.contains(point.node)) return null;
  const { node, offset } = descend(point);
  const probe = root.ownerDocument.createRange();
  probe.setStart(node, offset);
  const run =
    map.runs[countWhere(map.runs, (candidate) => probe.comparePoint(candidate.node, candidate.at) <= 0) - 1];
  if (!run) return 0;
  if (run.node === node) return run.from + Math.min(offset - run.at, run.length);
  return run.from + run.length;
}

/** The place of an offset, in the node whose text begins there rather than in the one whose text ends there. */
function pointAfter(root: HTMLElement, { runs }: TextMap, offset: number): Point {
  const run = runs[countWhere(runs, ({ from }) => from <= offset) - 1];
  return run ? within(run, offset) : { node: root, offset: 0 };
}

function pointBefore(root: HTMLElement, { runs }: TextMap, offset: number): Point {
  const run = runs[countWhere(runs, ({ from, length }) => from + length < offset)] ?? runs.at(-1);
  return run ? within(run, offset) : { node: root, offset: 0 };
}

function within({ node, at, from, length }: Run, offset: number): Point {
  return { node, offset: at + Math.max(0, Math.min(offset - from, length)) };
}

// A caret "before the third child" stands at the beginning of that child's first letter.
function descend({ node, offset }: Point): Point {
  const child = node.childNodes[offset];
  if (child) {
    let first: Node = child;
    while (first.firstChild) first = first.firstChild;
    return first.nodeType === 3 ? { node: first, offset: 0 } : { node, offset };
  }
  let last: Node | null = node.nodeType === 3 ? null : node.lastChild;
  while (last?.lastChild) last = last.lastChild;
  return last?.nodeType === 3 ? { node: last, offset: (last as Text).length } : { node, offset };
}

/** How many of the first runs fulfil a condition that holds for a beginning of the list. */
function countWhere(runs: readonly Run[], holds: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && holds(run)) low = middle + 1;
    else high = middle;
  }
  return low;
}
