// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ReadAlong, readAlong } from '../../../entrypoints/content/readAlong';
import { generic } from '../../../page/sites/generic';
import type { FieldReport, ToBackground } from '../../../state/messages';
import { findWords } from './findings';

let life: AbortController;
let sent: ToBackground[];
let isOn: boolean;
let answers: (message: ToBackground & { kind: 'check' }) => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom lays nothing out and draws nothing.
  Object.assign(HTMLTextAreaElement.prototype, { createValueRange: () => ({ getClientRects: () => [] }) });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 400, 100));
  life = new AbortController();
  sent = [];
  isOn = true;
  answers = async ({ paragraphs }) => findWords(paragraphs, ['lazy', 'rude']);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function start(): ReadAlong {
  return readAlong({
    window: window as Window & typeof globalThis,
    site: generic,
    host: 'example.org',
    signal: life.signal,
    loadCard: async () => null,
    send: async (message) => {
      sent.push(message);
      if (message.kind === 'is-site-on') return isOn;
      return message.kind === 'check' ? answers(message) : undefined;
    },
  });
}

function textarea(value = ''): HTMLTextAreaElement {
  const element = document.createElement('textarea');
  element.value = value;
  document.body.append(element);
  return element;
}

function type(element: HTMLTextAreaElement, value: string): void {
  element.value = value;
  element.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const kinds = () => sent.map(({ kind }) => kind);
const checked = () => sent.flatMap((message) => (message.kind === 'check' ? [message.paragraphs] : []));
const wordsOf = ({ field }: FieldReport) => field?.findings.map(({ text }) => text);

test('nothing starts before a field has focus', async () => {
  start();
  textarea('He is lazy');
  document.body.click();
  await vi.runAllTimersAsync();
  expect(sent).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('a field is read at once when it takes focus', async () => {
  const frame = start();
  textarea('He is lazy').focus();
  await vi.advanceTimersByTimeAsync(0);
  expect(kinds()).toEqual(['field-focused', 'is-site-on', 'check']);
  expect(wordsOf(frame.report())).toEqual(['lazy']);
  expect(frame.report().field?.status).toBe('ready');
});

test('a field that has focus already is found', async () => {
  textarea('He is lazy').focus();
  const frame = start();
  await vi.advanceTimersByTimeAsync(0);
  expect(wordsOf(frame.report())).toEqual(['lazy']);
});

test('focus that moves within a shadow root is seen', async () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const [one, two] = [document.createElement('textarea'), document.createElement('textarea')];
  one.value = 'He is lazy';
  two.value = 'She is rude';
  root.append(one, two);
  document.body.append(host);
  const frame = start();
  one.focus();
  await vi.advanceTimersByTimeAsync(0);
  two.focus();
  await vi.advanceTimersByTimeAsync(0);
  expect(wordsOf(frame.report())).toEqual(['rude']);
});

test('the background is asked 300 ms after the last letter, about the changed paragraph', async () => {
  start();
  const element = textarea('One\ntwo');
  element.focus();
  await vi.advanceTimersByTimeAsync(0);
  type(element, 'One\ntwo t');
  await vi.advanceTimersByTimeAsync(200);
  type(element, 'One\ntwo th');
  await vi.advanceTimersByTimeAsync(299);
  expect(checked()).toEqual([['One', 'two']]);
  await vi.advanceTimersByTimeAsync(1);
  expect(checked()).toEqual([['One', 'two'], ['two th']]);
});

test('nothing is asked while letters are being put together', async () => {
  start();
  const element = textarea('One');
  element.focus();
  await vi.advanceTimersByTimeAsync(0);
  element.dispatchEvent(new Event('compositionstart'));
  type(element, 'One k');
  await vi.advanceTimersByTimeAsync(1000);
  expect(checked()).toHaveLength(1);
  element.dispatchEvent(new Event('compositionend'));
  await vi.advanceTimersByTimeAsync(300);
  expect(checked()).toHaveLength(2);
});

test('findings move with the text, and one that is typed into is gone at once', async () => {
  const frame = start();
  const element = textarea('He is lazy and rude');
  element.focus();
  await vi.advanceTimersByTimeAsync(0);
  type(element, 'Marcus is lazy and rude');
  expect(frame.report().field?.findings.map(({ from }) => from)).toEqual([10, 19]);
  type(element, 'Marcus is la and rude');
  expect(wordsOf(frame.report())).toEqual(['rude']);
});

test('an answer about another text than the field holds is dropped', async () => {
  let reply: (value: unknown) => void = () => {};
  answers = () => new Promise((resolve) => (reply = resolve));
  const frame = start();
  const element = textarea('He is lazy');
  element.focus();
  await vi.advanceTimersByTimeAsync(0);
  type(element, 'He is kind');
  reply(findWords(['He is lazy'], ['lazy']));
  await vi.advanceTimersByTimeAsync(0);
  expect(wordsOf(frame.report())).toEqual([]);
  expect(frame.report().field?.status).toBe('checking');
});

test('a background that does not answer is said to be unavailable, until the next letter', async () => {
  answers = () => Promise.reject(new Error('Extension context invalidated.'));
  const frame = start();
  const element = textarea('He is lazy');
  element.focus();
  await vi.advanceTimersByTimeAsync(0);
  expect(frame.report().field?.status).toBe('unavailable');
  answers = async ({ paragraphs }) => findWords(paragraphs, ['lazy']);
  type(element, 'He is so lazy');
  await vi.advanceTimersByTimeAsync(300);
  expect(wordsOf(frame.report())).toEqual(['lazy']);
});

test('a site that is switched off is not read, and is read again when it is switched on', async () => {
  isOn = false;
  const frame = start();
  textarea('He is lazy').focus();
  await vi.advanceTimersByTimeAsync(0);
  expect(frame.report()).toMatchObject({ siteOn: false, field: null });
  expect(checked()).toEqual([]);

  isOn = true;
  frame.settingsChanged();
  await vi.advanceTimersByTimeAsync(0);
  expect(wordsOf(frame.report())).toEqual(['lazy']);

  isOn = false;
  frame.settingsChanged();
  await vi.advanceTimersByTimeAsync(0);
  expect(frame.report()).toMatchObject({ siteOn: false, field: null });
});

test('the popup hears of every change', async () => {
  const frame = start();
  const reports: FieldReport[] = [];
  frame.onReport((report) => reports.push(report), life.signal);
  textarea('He is lazy').focus();
  await vi.advanceTimersByTimeAsync(0);
  expect(reports.map(({ field }) => field?.status)).toEqual([undefined, undefined, 'checking', 'ready']);
});
