import { posix } from 'node:path';
import { isNode, lineOf, nodesOf, type SyntaxNode } from './syntax';

/** The folders that ship, and where each may import from. `types` means `import type`, or its module `types`. */
const mayImport: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  entrypoints: {
    components: 'all',
    state: 'all',
    page: 'all',
    engine: 'all',
    lexicon: 'all',
    locales: 'all',
  },
  components: { state: 'all', engine: 'all', lexicon: 'types', locales: 'all' },
  state: { engine: 'all', lexicon: 'types' },
  page: { engine: 'types' },
  engine: { lexicon: 'all' },
  lexicon: { engine: 'types' },
  locales: {},
};

/** `engine/` is text in, findings out; `page/` is plain DOM: neither knows the browser's extension side or a library. */
const needsNoPackage = ['engine', 'page'];

/** The shipped folders. */
export const shippedFolders = Object.keys(mayImport);

/** Every import that goes against the direction of the house, in words. Paths are relative to the root. */
export function wrongImports(files: ReadonlyMap<string, string>): string[] {
  const wrong: string[] = [];
  for (const [path, source] of files) {
    for (const [node] of nodesOf(path, source)) {
      const target = importTarget(node);
      const reason = target === null ? null : whyWrong(path, target, isTypeOnly(node));
      if (reason !== null) wrong.push(`${path}:${lineOf(source, node)} imports ${target}: ${reason}`);
    }
  }
  return wrong;
}

function importTarget(node: SyntaxNode): string | null {
  if (!/^(TSImport|Import|Export)/.test(node.type) || !isNode(node.source)) return null;
  return typeof node.source.value === 'string' ? node.source.value : null;
}

function whyWrong(path: string, target: string, typeOnly: boolean): string | null {
  const from = folderOf(path);
  if (!target.startsWith('.')) {
    return needsNoPackage.includes(from) ? `${from} needs no package` : null;
  }
  const module = posix.normalize(posix.join(posix.dirname(path), target));
  const to = folderOf(module);
  if (to === from) return null;
  const allowed = mayImport[from]?.[to];
  if (allowed === undefined) return `${from} must not know ${to}`;
  if (allowed === 'types' && !typeOnly && module !== `${to}/types`)
    return `${from} may know only types of ${to}`;
  return null;
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return (
    specifiers.length > 0 &&
    specifiers.every(({ importKind, exportKind }) => (importKind ?? exportKind) === 'type')
  );
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}
