import { cpSync, mkdtempSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLexicon, lexiconFolder } from './lexicon/readLexicon';
import { compileLexicon } from './lexicon/compile';
import { readBank } from './bank/readBank';
const good = `about: Refusal.
entries:
  - id: refuses-to
    find: [refuse* to <word>]
    instead: [need* more support to <word>, be* building readiness to <word>]
    why: Says what would help.
    source: A source
    strength: reframe
    flags:
      - text: Marcus refused to share.
        becomes: Marcus needed more support to share.
    passes: [Amina refuses to give up.]
`;
function tryIt(name: string, files: Record<string, string>) {
  const f = mkdtempSync('/tmp/mk/x-'); mkdirSync(join(f, 'words')); cpSync(join(lexiconFolder, 'questions.yaml'), join(f, 'questions.yaml'));
  for (const [n, c] of Object.entries(files)) writeFileSync(join(f, n), c);
  try { compileLexicon(readLexicon(f)); console.log(name, '=> FINE'); } catch (e) { console.log(name, '=>', (e as Error).name, (e as Error).message); }
}
const r = (from: string | RegExp, to: string) => ({ 'refusal.yaml': good.replace(from, to) });
tryIt('good', { 'refusal.yaml': good });
tryIt('no why', r(/    why.*\n/, ''));
tryIt('empty why', r(/why:.*/, 'why:'));
tryIt('no id', r('- id: refuses-to\n    find', '- find'));
tryIt('bad id', r('refuses-to', 'Refuses To'));
tryIt('unknown field', r('    why', '    wy'));
tryIt('two unknown', r('    why: Says what would help.', '    why: Says what would help.\n    note: x\n    remark: y'));
tryIt('unknown field in flag', r('becomes:', 'become:'));
tryIt('flag none', r(/        becomes:.*\n/, ''));
tryIt('unknown top', r('about:', 'abut:'));
tryIt('unknown list find', r('<word>]', '<trate>]'));
tryIt('unknown list unless', r('    why', '    unless: [refuse* <trate>]\n    why'));
tryIt('slot not in find', r('support to <word>', 'support to <trait>'));
tryIt('* without', r('refuse* to', 'refuses to'));
tryIt('one instead', r(', be* building readiness to <word>', ''));
tryIt('one instead by reader', r('instead: [need* more support to <word>, be* building readiness to <word>]', 'instead: { any: [need* help to <word>, be* learning to <word>], iep: [need* a prompt to <word>] }'));
tryIt('unknown reader', r('instead: [need* more support to <word>, be* building readiness to <word>]', 'instead: { parents: [need* help to <word>, be* learning to <word>] }'));
tryIt('instead text', r('instead: [need* more support to <word>, be* building readiness to <word>]', 'instead: need* more support to <word>'));
tryIt('no instead or ask', r(/    instead.*\n/, ''));
tryIt('find text', r('[refuse* to <word>]', 'refuse* to <word>'));
tryIt('find number', r('[refuse* to <word>]', '[12]'));
tryIt('no find', r(/    find.*\n/, ''));
tryIt('empty find', r('[refuse* to <word>]', '[]'));
tryIt('strength', r('reframe', 'strong'));
tryIt('no strength', r(/    strength.*\n/, ''));
tryIt('dup', { 'refusal.yaml': good, 'ability.yaml': good });
tryIt('dup same', { 'refusal.yaml': good + good.replace(/about.*\nentries:\n/, '') });
tryIt('long why', r('Says what would help.', 'Says what would help. '.repeat(8)));
tryIt('broken yaml', r('    why: Says', '   why: Says'));
tryIt('broken yaml2', r('[refuse* to <word>]', '[refuse* to <word>'));
tryIt('colon', r('why: Says what would help.', 'why: Says: what would help.'));
tryIt('tab', r('    why:', '\twhy:'));
tryIt('twice a field', r('    why:', '    why: A.\n    why:'));
tryIt('star alias', r('[refuse* to <word>]', '[*refuse to]'));
tryIt('empty file', { 'refusal.yaml': '' });
tryIt('no entries', { 'refusal.yaml': 'about: x\n' });
tryIt('null entries', { 'refusal.yaml': 'about: x\nentries:\n' });
tryIt('wrong name', { 'behavior.yaml': good });
tryIt('yml', { 'refusal.yaml': good, 'ability.yml': good });
tryIt('case', { 'Refusal.yaml': good });
tryIt('no passes', r(/    passes.*\n/, ''));
tryIt('passes empty', r('[Amina refuses to give up.]', '[]'));
tryIt('bracket', r('[refuse* to <word>]', '["(refuse*|decline* to <word>"]'));
tryIt('bracket2', r('[refuse* to <word>]', '["refuse*) to <word>"]'));
tryIt('slot open', r('[refuse* to <word>]', '["refuse* to <word"]'));
tryIt('slot caps', r('[refuse* to <word>]', '["refuse* to <The Word>"]'));
tryIt('neg', r('[refuse* to <word>]', '["must-not* <word>"]'));
tryIt('silent', r('    why:', '    silent for: [parents]\n    why:'));
tryIt('about writer', r('    why:', '    about the writer: yes\n    why:'));
tryIt('for', r('becomes: ', 'for: parents\n        becomes: '));
tryIt('words bad name', { 'refusal.yaml': good, 'words/x.yaml': 'Trait:\n  about: A.\n  words: [a]\n' });
tryIt('words no about', { 'refusal.yaml': good, 'words/x.yaml': 'trait:\n  words: [a]\n' });
tryIt('words number', { 'refusal.yaml': good, 'words/x.yaml': 'trait:\n  about: A\n  words: [a, 5]\n' });
tryIt('words yes/no', { 'refusal.yaml': good, 'words/x.yaml': 'trait:\n  about: A\n  words: [a, null]\n' });
tryIt('words empty', { 'refusal.yaml': good, 'words/x.yaml': 'trait:\n  about: A\n  words:\n' });
tryIt('words twice', { 'refusal.yaml': good, 'words/x.yaml': 'trait:\n  about: A\n  words: [a]\n', 'words/y.yaml': 'trait:\n  about: A\n  words: [a]\n' });
tryIt('words list', { 'refusal.yaml': good, 'words/x.yaml': '- a\n' });
tryIt('words only text', { 'refusal.yaml': good, 'words/x.yaml': 'trait: [a, b]\n' });
const q = (s: string) => ({ 'refusal.yaml': good, 'questions.yaml': s });
tryIt('questions missing', q('about: x\nquestions:\n  ability:\n    why: A.\n    source: B\n    ask: { any: C }\n'));
const line = '{"text":"Refuses to open it.","labels":["must","must"],"spans":["Refuses to open"],"kind":"refusal","genre":"note"}';
function bank(name: string, l: string) { const f = mkdtempSync('/tmp/mk/b-'); writeFileSync(join(f, 'aide.jsonl'), `${line}\n${l}\n`); try { readBank(f); console.log(name, '=> FINE'); } catch (e) { console.log(name, '=>', (e as Error).name, (e as Error).message); } }
bank('good', line);
bank('not json', line.slice(0, -1)); bank('json text', '"x"'); bank('array', '[]');
bank('label', line.replace('"must","must"', '"must","maybe"')); bank('one label', line.replace('"must","must"', '"must"')); bank('label text', line.replace('["must","must"]', '"must"'));
bank('3 labels', line.replace('"must","must"', '"must","must","may"'));
bank('span', line.replace('["Refuses to open"]', '["refuses to open"]')); bank('no text', line.replace('"text":"Refuses to open it.",', '')); bank('no spans', line.replace('"spans":["Refuses to open"],', ''));
bank('unknown', line.replace('"kind"', '"knd"')); bank('extra', line.replace('"kind"', '"note":"x","kind"')); bank('kind', line.replace('"refusal"', '"Re fusal"')); bank('empty', line.replace('Refuses to open it.', ' ')); bank('empty span', line.replace('["Refuses to open"]', '[""]'));
