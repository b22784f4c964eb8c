import { describe, expect, it } from 'vitest';
import { engineWith, reframe } from './support';

const engine = engineWith(
  { find: ['be* beyond <word>'], instead: ['be* a next step for <word>', 'be* hard going for <word>'] },
  {
    find: ['can-not* <word>', 'be* unable to <word>'],
    instead: ['be* learning to <word>', 'need* more support to <word>'],
  },
  {
    find: ['refuse* to <word>'],
    instead: ['need* more support to <word>', 'be* building readiness to <word>'],
  },
  {
    find: ['do-not* (complete|finish)'],
    instead: ['be* working on completing', 'need* support to complete'],
  },
  { find: ['inability to <word>'], instead: ['need for support to <word>', 'ongoing work to <word>'] },
  { find: ['have* trouble with'], instead: ['be* still learning', 'need* support with'] },
);

describe('a rewrite agrees with its subject', () => {
  it.each([
    ['An inability to wait was seen.', 'A need for support to wait was seen.'],
    ['They saw his inability to wait.', 'They saw his need for support to wait.'],
    ['He may have trouble with heights.', 'He may still be learning heights.'],
    ["Marcus can't decode yet.", 'Marcus is learning to decode yet.'],
    ["They can't decode yet.", 'They are learning to decode yet.'],
    ["You can't count on.", 'You are learning to count on.'],
    ["The readers at this table can't decode.", 'The readers at this table are learning to decode.'],
    ["One of my students can't sit.", 'One of my students is learning to sit.'],
    ["My co-teacher and her aide can't agree.", 'My co-teacher and her aide are learning to agree.'],
    ["Children who miss school can't follow.", 'Children who miss school are learning to follow.'],
    [
      "Francis, along with his brothers, can't share.",
      'Francis, along with his brothers, is learning to share.',
    ],
    ["The group can't settle.", 'The group is learning to settle.'],
    ["These boys can't settle.", 'These boys are learning to settle.'],
    ["She couldn't retell it.", 'She was learning to retell it.'],
    ['The twins could not retell it.', 'The twins were learning to retell it.'],
    ['Dana is unable to wait.', 'Dana is learning to wait.'],
    ["#NAME# can't decode.", '#NAME# is learning to decode.'],
    ["He says that they can't add.", 'He says that they are learning to add.'],
    ['Several cannot add.', 'Several are learning to add.'],
  ])('%s', (text, expected) => {
    expect(reframe(engine, text)).toBe(expected);
  });
});

describe('a rewrite keeps tense and form', () => {
  it.each([
    ['Marcus refused to participate.', 'Marcus needed more support to participate.'],
    ['Refuses to write.', 'Needs more support to write.'],
    ['They refuse to write.', 'They need more support to write.'],
    ['He has refused to write.', 'He has needed more support to write.'],
    ['He will refuse to write.', 'He will need more support to write.'],
    ['The boys were refusing to line up.', 'The boys needed more support to line up.'],
    ['He is still refusing to line up.', 'He still needs more support to line up.'],
    ['Walking in lines was beyond Ana.', 'Walking in lines was a next step for Ana.'],
    ['He often refuses to write.', 'He often needs more support to write.'],
    ["She didn't complete task 4.", 'She was working on completing task 4.'],
  ])('%s', (text, expected) => {
    expect(reframe(engine, text)).toBe(expected);
  });
});

describe('a gerund that stands alone', () => {
  it('takes no form of be', () => {
    const [finding] = engine.check('Still refusing to share, she left.', {
      reader: 'family',
      thorough: true,
    });
    expect(finding?.alternatives).toEqual(['needing more support to share', 'building readiness to share']);
  });
});

describe('a strength and a need', () => {
  it('are joined by a bridge that keeps both', () => {
    expect(reframe(engine, 'Reads with joy, but he refuses to write.')).toBe(
      'Reads with joy, and he needs more support to write.',
    );
  });

  it('stay apart across a full stop', () => {
    expect(reframe(engine, 'Reads with joy. But refuses to write.')).toBe(
      'Reads with joy. But needs more support to write.',
    );
  });
});
