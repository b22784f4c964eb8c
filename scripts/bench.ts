import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkers } from './bench/checkers';
import { startCosts } from './bench/freshProcess';
import { FreshText } from './bench/freshText';
import { printReport } from './bench/report';
import { editedSentence, growth, wordsPerMillisecond } from './bench/speed';
import { bundle, gzipped, gzippedPage } from './bench/weights';
import { extensionFolder } from './practice/launch';

const kilobytes = (bytes: number) => bytes / 1000;
const folder = mkdtempSync(join(tmpdir(), 'bright-spots-bench-'));

try {
  const fresh = new FreshText();
  const all = await checkers();
  const [ours, ...peers] = all;

  // One pass each before the clock runs: an editor checks all day, not once.
  for (const { check } of all) await check(fresh.document(5_000));

  const speeds = await wordsPerMillisecond(all, fresh);
  const edited = await editedSentence(ours, fresh, 5_000);
  const editedByPeers = new Map<string, { p50: number; p99: number }>();
  for (const peer of peers) editedByPeers.set(peer.name, await editedSentence(peer, fresh, 300));
  const withoutSpaces = await growth(ours, (letters) => 'refusedtoparticipate'.repeat(letters / 20));
  const oneLine = await growth(ours, (letters) => {
    let line = '';
    while (line.length < letters) line += `${fresh.sentence()} `;
    return line.slice(0, letters);
  });

  const ourBundle = await bundle('brightSpots', folder);
  const starts = startCosts(
    new Map([
      ['Bright Spots', ourBundle],
      ['alex', await bundle('alex', folder)],
    ]),
    folder,
  );
  const weights = {
    engine: kilobytes(gzipped(ourBundle)),
    content: kilobytes(gzipped(join(extensionFolder, 'content-scripts', 'content.js'))),
    card: kilobytes(gzipped(join(extensionFolder, 'card.js'))),
    background: kilobytes(gzipped(join(extensionFolder, 'background.js'))),
    popup: kilobytes(gzippedPage(join(extensionFolder, 'popup.html'))),
  };
  printReport({ speeds, edited, editedByPeers, withoutSpaces, oneLine, starts, weights });
} finally {
  rmSync(folder, { recursive: true });
}
