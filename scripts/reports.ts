import { loadEngine } from './loadEngine';
import { checkReport, compareWithKnown, shareFound } from './reports/checkReport';
import { keepReport, raiseFound, readKnown, readReports } from './reports/readReports';

/** `npm run reports`: names each mark in `tests/reports` after the entry that finds it, and says what is missed or stray. */
const engine = loadEngine();
const outcomes = readReports().map((report) => checkReport(report, engine));
const known = readKnown();

for (const { report, stray } of outcomes) {
  keepReport(report);
  const missed = report.marks.filter(({ foundBy }) => foundBy === 'missed');
  const words = missed.map(({ from, to }) => `  missed: ${report.text.slice(from, to)}`);
  const elsewhere = stray.map(({ text, entryId }) => `  stray: ${text} (${entryId})`);
  console.log(`${report.name}: ${report.marks.length - missed.length} of ${report.marks.length} marks found`);
  for (const line of [...words, ...elsewhere]) console.log(line);
}

const found = shareFound(outcomes);
if (found > known.found) raiseFound(found);
console.log(
  `\n${outcomes.length} reports; ${found.toFixed(2)} of all marks found (known.yaml: ${known.found.toFixed(2)}).`,
);

const { unexplained, outdated } = compareWithKnown(outcomes, known);
if (unexplained.length > 0) {
  console.log(
    '\nFound where nothing is marked. Mend the entry, or write the reason into tests/reports/known.yaml:',
  );
  for (const line of unexplained) console.log(`  ${line}`);
}
if (outdated.length > 0) {
  console.log('\nNo longer found; take these out of tests/reports/known.yaml:');
  for (const line of outdated) console.log(`  ${line}`);
}
