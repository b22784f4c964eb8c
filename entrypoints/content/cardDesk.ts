import type { CardHandle, CardNews, CardProps, OpenCard } from '../../components/card/types';
import { copyText } from '../../components/copyText';
import type { Finding } from '../../engine/types';
import type { EditOutcome, Place } from '../../page/field';
import { watchPresence } from '../../page/watchText';
import { followText, isSame } from './followText';
import type { Change, Reading } from './readField';

/** Shows one card at a time, for a finding of the field in use. */
export interface CardDesk {
  open(reading: Reading, finding: Finding, takesFocus: boolean): Promise<void>;
  close(): void;
  /** Keeps the card on its words, or says that they are gone. */
  follow(change: Change): void;
}

interface Opened {
  readonly reading: Reading;
  readonly place: Place;
  readonly life: AbortController;
  handle: CardHandle | null;
  finding: Finding;
  news: CardNews;
  position: { readonly position: number; readonly count: number };
  isWriting: boolean;
}

/** `use` makes the edit; `mute` has a phrase never suggested again. */
export function createCardDesk({
  loadCard,
  use,
  mute,
}: {
  loadCard: () => Promise<OpenCard | null>;
  use: (reading: Reading, finding: Finding, alternative: string) => Promise<EditOutcome>;
  mute: (reading: Reading, finding: Finding) => void;
}): CardDesk {
  let card: Opened | null = null;

  const close = () => {
    if (!card) return;
    const { handle, life, place, reading } = card;
    // Read before closing, which takes the focus away.
    const hadFocus = handle !== null && handle.host.ownerDocument.activeElement === handle.host;
    card = null;
    life.abort();
    handle?.close();
    if (hadFocus && reading.field.element.isConnected) reading.field.restore(place);
  };

  const update = (opened: Opened, change: { finding?: Finding; news?: CardNews } = {}) => {
    if (card !== opened) return;
    opened.finding = change.finding ?? opened.finding;
    if (change.news !== undefined) opened.news = change.news;
    opened.handle?.update(propsOf(opened));
  };

  const propsOf = (opened: Opened): CardProps => {
    const { reading, finding } = opened;
    const index = reading.findings().findIndex((other) => isSame(other, finding));
    if (index >= 0) opened.position = { position: index + 1, count: reading.findings().length };
    return {
      finding,
      ...opened.position,
      news: opened.news,
      onUse: (alternative) => void choose(opened, alternative),
      onCopy: async (text) =>
        update(opened, { news: await copyText(reading.field.element.ownerDocument, text) }),
      onDismiss() {
        close();
        reading.dismiss(finding);
      },
      onMute() {
        close();
        mute(reading, finding);
      },
      onClose: close,
      onMove: (step) => move(opened, step),
    };
  };

  const choose = async (opened: Opened, alternative: string) => {
    if (opened.isWriting) return;
    opened.reading.catchUp();
    if (card !== opened) return;
    opened.isWriting = true;
    const outcome =
      opened.news === 'stale' ? 'stale' : await use(opened.reading, opened.finding, alternative);
    opened.isWriting = false;
    if (card !== opened) return;
    if (outcome === 'applied') close();
    else update(opened, { news: outcome });
  };

  const move = (opened: Opened, step: -1 | 1) => {
    const findings = opened.reading.findings();
    const index = findings.findIndex((finding) => isSame(finding, opened.finding));
    const next = findings[(index + step + findings.length) % findings.length];
    if (!next) return;
    opened.reading.field.reveal(next);
    update(opened, { finding: next, news: null });
  };

  return {
    close,
    async open(reading, finding, takesFocus) {
      close();
      const opened: Opened = {
        reading,
        finding,
        place: reading.field.place(),
        life: new AbortController(),
        handle: null,
        news: null,
        position: { position: 1, count: 1 },
        isWriting: false,
      };
      card = opened;
      const openCard = await loadCard();
      if (card !== opened) return;
      if (!openCard) return close();
      if (takesFocus) reading.field.reveal(opened.finding);
      opened.handle = openCard({
        document: reading.field.element.ownerDocument,
        anchor: anchorOf(opened),
        takesFocus,
        props: propsOf(opened),
      });
      watchPresence(reading.field, opened.life.signal, () => {
        if (opened.isWriting) return;
        if (!reading.field.element.isConnected) return close();
        const news = hindranceOf(opened);
        if (news !== opened.news) update(opened, { news });
      });
    },
    follow(change) {
      const opened = card;
      if (!opened || opened.isWriting) return;
      if (change === 'findings') {
        const still = opened.reading.findings().some((finding) => isSame(finding, opened.finding));
        if (still || opened.news !== null) update(opened);
        else close();
        return;
      }
      const finding = followText(opened.finding, change.difference);
      if (finding) update(opened, { finding });
      // Somebody who writes on in these very words is done with the card.
      else if (change.byWriter) close();
      else update(opened, { news: 'stale' });
    },
  };
}

// What stands in the way now; what was said before stays when nothing does.
function hindranceOf({ reading: { field }, news }: Opened): CardNews {
  if (!field.isWritable()) return 'readonly';
  return news === 'readonly' ? null : news;
}

function anchorOf(opened: Opened): () => DOMRect | null {
  let last: DOMRect | null = null;
  return () => {
    const { field } = opened.reading;
    // A card that says its words are gone stands where they were.
    if (!field.element.isConnected || opened.news === 'stale') return last;
    last = around(field.boxes(opened.finding));
    return last;
  };
}

function around(boxes: readonly DOMRect[]): DOMRect | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
