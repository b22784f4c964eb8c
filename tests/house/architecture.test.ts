import { describe, expect, it } from 'vitest';
import { shippedFolders, wrongImports } from './architecture';
import { waysOut } from './network';
import { readFiles, root } from './sources';

const sources = readFiles(root, shippedFolders, /\.tsx?$/);

describe('the house', () => {
  it('has something in every folder', () => {
    const folders = new Set([...sources.keys()].map((path) => path.split('/')[0]));
    expect([...folders].sort()).toEqual([...shippedFolders].sort());
  });

  it('is imported in one direction only', () => {
    expect(wrongImports(sources)).toEqual([]);
  });

  it('has no source file that reaches for the network', () => {
    const found = [...sources].flatMap(([path, source]) =>
      waysOut(path, source).map(({ name, line }) => `${path}:${line} ${name}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the test of import directions', () => {
  it.each([
    ['engine/scan.ts', "import { mark } from '../page/marks';", 'engine must not know page'],
    ['engine/scan.ts', "export * from '../state/settings';", 'engine must not know state'],
    ['engine/scan.ts', "import nlp from 'compromise';", 'engine needs no package'],
    ['page/marks.ts', "import { storage } from '#imports';", 'page needs no package'],
    ['page/marks.ts', "import { Card } from '../components/Card';", 'page must not know components'],
    [
      'page/sites/gmail.ts',
      "import { words } from '../../engine/words';",
      'page may know only types of engine',
    ],
    [
      'components/card/Card.tsx',
      "const Field = await import('../../page/field');",
      'components must not know page',
    ],
    [
      'components/card/Card.tsx',
      "type Field = import('../../page/field').Field;",
      'components must not know page',
    ],
    [
      'state/keep.ts',
      "import background from '../entrypoints/background';",
      'state must not know entrypoints',
    ],
    ['lexicon/schema.ts', "import { check } from '../scripts/check';", 'lexicon must not know scripts'],
    ['entrypoints/background.ts', "import '../tests/house/sources';", 'entrypoints must not know tests'],
  ])('sees what is wrong in %s: %s', (path, source, reason) => {
    expect(wrongImports(new Map([[path, source]]))).toEqual([expect.stringContaining(`${path}:1 `)]);
    expect(wrongImports(new Map([[path, source]]))).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['page/field.ts', "import type { Finding } from '../engine/types';"],
    ['page/field.ts', "import { type Finding } from '../engine/types';"],
    ['lexicon/schema.ts', "import { readers } from '../engine/types';"],
    ['page/field.ts', "import { caret } from './caret';"],
    ['components/card/Card.tsx', "import { useState } from 'react';"],
    ['entrypoints/background.ts', "import { createEngine } from '../engine/engine';"],
  ])('leaves what is right alone in %s: %s', (path, source) => {
    expect(wrongImports(new Map([[path, source]]))).toEqual([]);
  });
});

describe('the test for network interfaces', () => {
  it.each([
    ['await fetch("/count");', 'fetch'],
    ['const { fetch: send } = globalThis; window.fetch("/count");', 'fetch'],
    ['const { fetch } = window;', 'fetch'],
    ['window["fetch"]("/count");', 'fetch'],
    ['new XMLHttpRequest();', 'XMLHttpRequest'],
    ['new WebSocket("wss://a.example");', 'WebSocket'],
    ['new EventSource("/news");', 'EventSource'],
    ['navigator.sendBeacon("/count", text);', 'sendBeacon'],
    ['importScripts("/more.js");', 'importScripts'],
    ['new RTCPeerConnection();', 'RTCPeerConnection'],
    ['new WebTransport("https://a.example");', 'WebTransport'],
    ['new Image().src = address;', 'new Image'],
    ['browser.runtime.setUninstallURL("https://a.example");', 'setUninstallURL'],
    ['import("https://a.example/more.js");', 'import of https://a.example/more.js'],
    ['import "//a.example/more.js";', 'import of //a.example/more.js'],
    ['import(address);', 'import of an address made at run time'],
    ['eval(text);', 'eval'],
    ['new Function(text);', 'new Function'],
  ])('sees %s', (source, name) => {
    expect(waysOut('page/bad.ts', source)).toContainEqual({ name, line: 1 });
  });

  it('leaves words and properties of our own alone', () => {
    const source = '// fetch\nconst kept = { fetch: 1, eval: 2 }; const said = "fetch"; type F = Function;';
    expect(waysOut('page/good.ts', source)).toEqual([]);
  });
});
