import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The only way out of a test's browser: it notes who asked for what, and answers nothing. */
export interface Outside {
  readonly proxy: { readonly server: string; readonly bypass: string };
  /** Host names that were asked for, in order, except those Chromium asks for by itself. */
  hosts(): readonly string[];
  close(): void;
}

// Chromium's own: sign-in state, updates, form-filling hints. It asks for them without any extension, too.
const chromiumsOwn =
  /^(accounts\.google\.com|(update|content-autofill)\.googleapis\.com|[a-z0-9.-]+\.gvt1\.com)$/;

/** Stands between a browser and the network. */
export async function standOutside(): Promise<Outside> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(new URL(request.url ?? '').hostname);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push((request.url ?? '').replace(/:\d+$/, ''));
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // Chromium goes to this machine directly unless told otherwise.
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '<-loopback>' },
    hosts: () => hosts.filter((host) => !chromiumsOwn.test(host)),
    close: () => server.close(),
  };
}
