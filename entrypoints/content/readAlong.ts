import type { OpenCard } from '../../components/card/types';
import { pageWords } from '../../locales/page';
import { createAnnouncer } from '../../page/announce';
import type { Place, Site } from '../../page/field';
import { openField } from '../../page/openField';
import { watchFocus } from '../../page/watchFocus';
import type {
  FieldReport,
  FromPopup,
  OutcomeOfAllReport,
  OutcomeReport,
  ToBackground,
  UseAll,
} from '../../state/messages';
import { applyAll } from './applyAll';
import { createAsk } from './askAbout';
import { createCardDesk } from './cardDesk';
import { findingAtCaret, findingUnder } from './findingAt';
import { labelEdit } from './labelEdit';
import { type Reading, readField } from './readField';

/** What reading along needs from around it. */
export interface ReadAlongOptions {
  readonly window: Window & typeof globalThis;
  readonly site: Site;
  /** The site's name, for its switch; null where there is none. */
  readonly host: string | null;
  readonly signal: AbortSignal;
  /** Asks the background; rejects or gives undefined when nobody answers. */
  readonly send: (message: ToBackground) => Promise<unknown>;
  /** Fetches what opens a card. Asked for on the first mark; null when it cannot be had. */
  readonly loadCard: () => Promise<OpenCard | null>;
}

/** What can be asked of a frame that is read along. */
export interface ReadAlong {
  openCardAtCaret(): void;
  settingsChanged(): void;
  report(): FieldReport;
  onReport(listener: (report: FieldReport) => void, signal: AbortSignal): void;
  carryOut(wish: FromPopup): Promise<OutcomeReport | OutcomeOfAllReport>;
}

interface InUse {
  readonly reading: Reading;
  readonly life: AbortController;
  /** Where the writer was when focus left. */
  lastPlace: Place | null;
}

/** Reads along in one frame, in the field last in use: watch → ask → mark → card → edit. Nothing starts before focus. */
export function readAlong({ window, site, host, signal, send, loadCard }: ReadAlongOptions): ReadAlong {
  const ask = createAsk(send, site.reader ?? 'auto');
  const announcer = createAnnouncer(window.document, signal);
  const listeners = new Set<(report: FieldReport) => void>();
  let inUse: InUse | null = null;
  let entered: HTMLElement | null = null;
  let siteOn: boolean | null = null;

  const cards = createCardDesk({
    loadCard,
    use: (reading, { from, text }, replacement) => edit(reading, { from, expected: text, replacement }),
    mute(reading, finding) {
      reading.dismiss(finding);
      void tell({ kind: 'mute', entryId: finding.entryId, phrase: finding.text });
    },
  });

  const undoKeys = /Mac|iP/.test(window.navigator.platform) ? '⌘Z' : 'Ctrl+Z';

  const tell = (message: ToBackground): Promise<unknown> =>
    Promise.resolve(send(message)).catch(() => undefined);

  const report = (): FieldReport => ({
    kind: 'field',
    host,
    siteOn: siteOn ?? true,
    field: inUse?.reading.field.element.isConnected
      ? {
          isWritable: inUse.reading.field.isWritable(),
          status: inUse.reading.status(),
          text: inUse.reading.text(),
          findings: inUse.reading.findings(),
        }
      : null,
  });
  const reportNow = () => {
    for (const listener of listeners) listener(report());
  };

  const edit = async (reading: Reading, wanted: Parameters<Reading['field']['apply']>[0]) => {
    const outcome = await reading.field.apply(wanted);
    reading.catchUp();
    if (outcome === 'applied') announcer.say(pageWords.replaced(undoKeys));
    return outcome;
  };

  const editAll = async (reading: Reading, edits: UseAll['edits']): Promise<OutcomeOfAllReport> => {
    const result = await applyAll(reading.field, edits);
    reading.catchUp();
    if (result.done > 0) announcer.say(pageWords.replacedAll(result, undoKeys));
    return { kind: 'outcome-of-all', ...result };
  };

  const leave = () => {
    cards.close();
    inUse?.life.abort();
    inUse = null;
  };

  const read = (element: HTMLElement) => {
    leave();
    const life = new AbortController();
    const ends = AbortSignal.any([signal, life.signal]);
    const field = openField(element, site, ends);
    if (!field.isWritable()) return life.abort();
    const reading: Reading = readField({
      field,
      ask,
      signal: ends,
      onChange(change) {
        if (reading.findings().length > 0) prepare();
        cards.follow(change);
        reportNow();
      },
    });
    const here: InUse = { reading, life, lastPlace: null };
    inUse = here;
    element.addEventListener('focusout', () => (here.lastPlace = field.place()), { signal: ends });
    element.addEventListener('click', (event) => openUnder(event, reading), { signal: ends, capture: true });
    reportNow();
  };

  const openUnder = (event: MouseEvent, reading: Reading) => {
    reading.catchUp();
    const finding = findingUnder(event, reading);
    if (finding) void cards.open(reading, finding, false);
  };

  let isPrepared = false;
  const prepare = () => {
    if (isPrepared) return;
    isPrepared = true;
    announcer.prepare();
    void loadCard();
  };

  const isSiteOn = async () => {
    siteOn ??= (await tell({ kind: 'is-site-on' })) === true;
    return siteOn;
  };

  const enter = async (element: HTMLElement) => {
    entered = element;
    void tell({ kind: 'field-focused' });
    if (inUse?.reading.field.element === element) return inUse.reading.catchUp();
    // Without an answer there would be none about the text either.
    if ((await isSiteOn()) && entered === element && element.isConnected && !signal.aborted) read(element);
  };

  watchFocus(window, { site, signal, onEnter: (element) => void enter(element) });
  signal.addEventListener('abort', leave, { once: true });

  return {
    report,
    openCardAtCaret() {
      inUse?.reading.catchUp();
      const finding = inUse && findingAtCaret(inUse.reading);
      if (inUse && finding) void cards.open(inUse.reading, finding, true);
      else if (inUse) announcer.say(pageWords.nothing);
    },
    async settingsChanged() {
      // A frame nobody has written in yet learns of it when it asks.
      if (siteOn === null) return;
      siteOn = null;
      ask.forget();
      if (!(await isSiteOn())) leave();
      else if (inUse) inUse.reading.askAgain();
      else if (entered?.isConnected) read(entered);
      reportNow();
    },
    onReport(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
      listener(report());
      if (siteOn === null) void isSiteOn().then(reportNow);
    },
    async carryOut(wish) {
      if (!inUse) return { kind: 'outcome', outcome: 'gone' };
      const { reading, lastPlace } = inUse;
      reading.catchUp();
      if (wish.kind === 'use-all') return editAll(reading, wish.edits);
      if (wish.kind === 'use') {
        const { from, text } = wish.finding;
        const outcome = await edit(reading, { from, expected: text, replacement: wish.alternative });
        return { kind: 'outcome', outcome };
      }
      const text = reading.field.text();
      const caret = (reading.field.place().selection ?? lastPlace?.selection)?.to ?? text.length;
      return { kind: 'outcome', outcome: await edit(reading, labelEdit(text, caret, wish.label)) };
    },
  };
}
