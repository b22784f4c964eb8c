const undoWords = (undoSteps: number) =>
  undoSteps === 1 ? 'Undo brings your own words back.' : 'Undo takes them back one by one.';

/** Every string a person sees, in English. */
export const en = {
  name: 'Bright Spots',

  card: {
    title: (position: number, count: number, phrase: string) =>
      `Suggestion ${position} of ${count}: ${phrase}`,
    lead: 'You could say',
    leadFrame: 'In your own words',
    leadAsk: 'Something to look at first',
    leadQuestion: 'A question that helps',
    place: (position: number, count: number) => `${position} of ${count}`,
    previous: 'Previous suggestion',
    next: 'Next suggestion',
    instead: 'In place of',
    use: (words: string) => `Use: ${words}`,
    copy: 'Copy',
    copyQuestion: 'Copy the question',
    dismiss: 'Dismiss',
    mute: "Don't suggest this again",
    why: 'Why',
    source: (source: string) => `From “${source}”`,
    blank: 'Fill in the blank',
    blankOf: (blank: number, blanks: number) => `Fill in blank ${blank} of ${blanks}`,
    news: {
      applied: 'In place. Undo brings your own words back.',
      stale: 'Your text has moved on since, so it was left as it is.',
      readonly: 'This field takes no changes just now. You can copy the words.',
      gone: 'The field has left the page. You can copy the words.',
      refused: 'This editor kept to its own text. You can copy the words and paste them in.',
      copied: 'Copied',
      'not-copied': 'The clipboard is out of reach here.',
    },
  },

  popup: {
    practice: 'Practice page',
    field: 'In this field',
    checking: 'Reading along…',
    nothing: 'Nothing to suggest here.',
    nothingMore: 'Your words can go out as they are.',
    noField: 'Click into a field and write.',
    noFieldMore: 'Suggestions for what you are writing appear here and as dotted lines in your text.',
    absent: 'Bright Spots rests on this page.',
    absentMore: 'It reads along in Gmail and on the practice page.',
    siteOff: (host: string) => `Bright Spots rests on ${host}.`,
    siteOffMore: 'Switch it on below whenever you like.',
    unavailable: 'Suggestions are taking a break.',
    unavailableMore: 'They come back with the next words you write.',
    readonly: 'This field takes no changes just now.',
    labels: 'How far has the learner come?',
    labelsMore: 'Put a label where your caret is.',
    labelsLater: 'Click into a field, and a label can go where your caret is.',
    insert: (label: string) => `Put “${label}” at the caret`,
    insertShort: 'Put in',
    settings: 'Settings',
    site: 'Read along on this site',
    thorough: 'Show more suggestions',
    thoroughMore: 'Also wording that is fine as it is and could still be warmer.',
    notKept: {
      full: 'There is no room left on this computer to keep that. Nothing else has changed.',
      failed: 'That could not be kept just now. Nothing else has changed.',
    },
    promise: 'Everything you write stays on this computer.',
  },

  reframeAll: {
    open: 'Reframe all …',
    title: 'All suggestions together',
    lead: 'The sentences that would change. Untick one to keep your own words.',
    nothing: 'Nothing here is waiting to be changed.',
    sentence: (position: number, count: number) => `Sentence ${position} of ${count}`,
    tick: 'Use this wording',
    before: 'As it is',
    after: 'You could say',
    goes: ' (goes: ',
    comes: ' (comes: ',
    end: ') ',
    byHand: 'Worth a look by hand',
    use: 'Use these changes',
    back: 'Back',
    allIn: ({ asked, undoSteps }: { asked: number; undoSteps: number }) =>
      `${asked === 1 ? 'The change is' : `All ${asked} changes are`} in. ${undoWords(undoSteps)}`,
    someIn: ({ done, asked, undoSteps }: { done: number; asked: number; undoSteps: number }) =>
      `${done} of ${asked} changes ${done === 1 ? 'is' : 'are'} in. ${undoWords(undoSteps)} The rest was left as it is.`,
  },

  welcome: {
    title: 'Welcome to Bright Spots',
    lead: 'Write as you always do. Bright Spots reads along on this computer and offers words that keep the facts and show the learner growing.',
    how: 'How to use it',
    steps: [
      { title: 'Write.', text: 'A dotted line appears where there is another way to say it.' },
      {
        title: 'Click the line.',
        text: 'A card offers two or three ways. Choose one, or leave your words as they are.',
      },
      { title: 'Undo any time.', text: 'One undo brings your own words back.' },
    ],
    shortcut: (keys: string) => `By keyboard: ${keys} opens the suggestion at the caret, or the next one.`,
    noShortcut: 'A keyboard shortcut can be chosen on your browser’s page for extension shortcuts.',
    practice: 'Try it here',
    practiceMore: 'These are real fields. Nothing in them is sent or kept.',
    startOver: 'Start over',
    startedOver: 'The samples are as they were.',
    mail: 'A mail to a family',
    mailTo: 'To',
    mailSubject: 'Subject',
    gradebook: 'A gradebook comment',
    narrative: 'A present-levels narrative for an IEP',
    line: 'A note in one line',
    labels: 'Three labels for growth',
    labelsMore:
      'They say how far a learner has come, and what comes next. Find them in the Bright Spots button of your browser.',
    never: 'What is never collected',
    neverMore:
      'Everything happens on this computer. Bright Spots has no server, no account and no way to send anything anywhere.',
    neverList: [
      'What you write, and what Bright Spots finds in it',
      'Names of students, families or colleagues',
      'The pages you visit',
      'How you use it: no counts, no statistics',
    ],
    keptMore:
      'What stays on this computer: your settings, and a scrambled mark for each phrase or site you have switched off. Nobody can read the words back from it.',
  },

  samples: {
    mailTo: 'Family of Marcus T.',
    mailSubject: 'Marcus this week',
    mail: [
      'Hello Ms. Thompson,',
      'Marcus told the class how a water wheel works, and three classmates asked him for a second look.',
      'Marcus refused to participate in group work. He is lazy about homework and never turns in his reading log.',
      'Could we talk on Thursday after 3:30?',
    ],
    mailQuotedBy: 'On Monday, Dana Thompson wrote:',
    mailQuoted: 'Hi! Marcus says he failed to finish the group poster. Did he refuse to help?',
    mailSignature: 'R. Alvarez · Grade 4 · Room 12',
    gradebook:
      'Lena read 61 words per minute in May, up from 42 in January. She struggles with multi-step word problems and does not complete her homework. Her drawings of each step helped the whole table.',
    narrative: [
      'Jordan explains ideas aloud with care and remembers the details of a story after one reading. In small groups Jordan asks others what they think.',
      'In writing, Jordan lacks basic skills and cannot organize a paragraph. On the fall probe Jordan wrote 18 correct word sequences in three minutes; the spring goal is 30.',
      'Jordan is easily distracted during independent work and refuses to ask for help. With a checklist and one check-in, Jordan finished four of five tasks last week.',
      'The accommodation plan lists extended time and a quiet space for tests.',
    ],
    line: 'Priya is always late and has a poor attitude.',
  },
} as const;
