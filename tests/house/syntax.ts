import { parseAst } from 'vite';

/** A node of a syntax tree, as far as these tests look into it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Every node of a script with the chain of nodes around it, innermost first. TypeScript and JSX are understood. */
export function* nodesOf(path: string, source: string): Generator<[SyntaxNode, readonly SyntaxNode[]]> {
  const lang = /\.tsx?$/.test(path) ? (path.endsWith('x') ? 'tsx' : 'ts') : 'js';
  const program: unknown = parseAst(source, { lang }, path);
  if (isNode(program)) yield* walk(program, []);
}

/** Something in a source file, with the line it stands on. */
export function lineOf(source: string, node: SyntaxNode): number {
  return source.slice(0, node.start).split('\n').length;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function* walk(
  node: SyntaxNode,
  around: readonly SyntaxNode[],
): Generator<[SyntaxNode, readonly SyntaxNode[]]> {
  yield [node, around];
  const inside = [node, ...around];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child, inside);
  }
}
