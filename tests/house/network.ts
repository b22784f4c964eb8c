import { isNode, lineOf, nodesOf, type SyntaxNode } from './syntax';

/** A way out to the network, or in for code, that a script names. */
export interface WayOut {
  readonly name: string;
  readonly line: number;
}

const interfaces = new Set([
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'importScripts',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'Image',
  'Audio',
  'serviceWorker',
  'SharedWorker',
  'Worker',
  'setUninstallURL',
  'eval',
  'Function',
]);
// These have harmless uses by name alone: `Function.prototype`, an ARIA role, a type.
const onlyWhenMade = new Set(['Image', 'Audio', 'Function']);

/** Every network interface, remote import and evaluation of text that a script names. */
export function waysOut(path: string, source: string): WayOut[] {
  const found: WayOut[] = [];
  for (const [node, [parent]] of nodesOf(path, source)) {
    const name = interfaceName(node, parent) ?? remoteImport(node);
    if (name !== null) found.push({ name, line: lineOf(source, node) });
  }
  return found;
}

function interfaceName(node: SyntaxNode, parent: SyntaxNode | undefined): string | null {
  const name = node.type === 'Identifier' ? node.name : computedName(node, parent);
  if (typeof name !== 'string' || !interfaces.has(name) || isOwnName(node, parent)) return null;
  if (!onlyWhenMade.has(name)) return name;
  const isMade =
    (parent?.type === 'NewExpression' || parent?.type === 'CallExpression') && parent.callee === node;
  return isMade ? `new ${name}` : null;
}

/** `window['fetch']` */
function computedName(node: SyntaxNode, parent: SyntaxNode | undefined): unknown {
  const isComputed =
    parent?.type === 'MemberExpression' && parent.computed === true && parent.property === node;
  return isComputed && node.type === 'Literal' ? node.value : null;
}

/** `{ fetch: 1 }` names a property of our own; `{ fetch } = window` and `x.fetch` do not. */
function isOwnName(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  return (
    parent?.type === 'Property' &&
    parent.key === node &&
    parent.shorthand !== true &&
    parent.computed !== true
  );
}

/** `import('https://…')`, and an address that is only known when the code runs. */
function remoteImport(node: SyntaxNode): string | null {
  if (!/^(Import|Export)/.test(node.type) || !isNode(node.source)) return null;
  const { source } = node;
  const address = source.type === 'Literal' ? source.value : null;
  if (typeof address === 'string') return /^([a-z]+:)?\/\//i.test(address) ? `import of ${address}` : null;
  return 'import of an address made at run time';
}
