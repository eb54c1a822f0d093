import { expect, test } from '#tests/unit/test.ts';
import { chapterHead, checkHead } from '#lib/check-head.ts';
import { printHead } from '#lib/print-head.ts';

const right = {
  title: 'The round',
  question: 'What was announced?',
  summary: 'Who promised what in the round of February 2026, and what was paid.',
  updated: '2026-11-23',
};

function said(changes: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ ...right, ...changes }).map(([key, value]) => `${key}: ${value}`);
  try {
    checkHead(['---', ...lines, '---', 'Text.'].join('\n'), 'a.mdx', chapterHead);
    return '';
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

test('a head that is right passes, with a date in its question and facts in braces', () => {
  expect(said({})).toBe('');
  expect(said({ question: 'On 27 February 2026, who could host what?' })).toBe('');
  expect(said({ title: '"{after.split.days words}"' })).toBe('');
});

for (const { what, changes, says } of [
  {
    what: 'a month that is none',
    changes: { updated: '2026-13-01' },
    says: 'a.mdx:5: `updated` “2026-13-01” is no day that the calendar has. Write YYYY-MM-DD.',
  },
  {
    what: 'a colon in a title',
    changes: { title: 'The round: a price' },
    says: 'a.mdx:2: `title` cannot stand as it is: a colon, a # or a sign at its beginning means something here. Put the whole in quotes: title: "The round: a price"',
  },
  {
    what: 'a misspelt key',
    changes: { sumary: 'Words.' },
    says: 'a.mdx:6: There is no key `sumary`. Write one of title, question, summary, updated; the nearest is `summary`.',
  },
  {
    what: 'money in the summary',
    changes: { summary: 'Who promised $110 billion in the round of February 2026, and who paid.' },
    says: 'has "$110 billion" typed by hand. Name the fact in braces, and its value is printed: {round.announced.pre}',
  },
  {
    what: 'a quantity in words in the title',
    changes: { title: 'Twelve years' },
    says: 'a.mdx:2: `title` “Twelve years” has "Twelve years" typed by hand.',
  },
  {
    what: 'a question that asks nothing',
    changes: { question: 'What was announced' },
    says: 'a.mdx:3: `question` “What was announced” asks nothing. End it with a question mark.',
  },
  { what: 'an empty title', changes: { title: '' }, says: 'a.mdx:2: `title` is empty. Write it.' },
]) {
  test(`a head with ${what} is refused`, () => {
    expect(said(changes)).toContain(says);
  });
}

test('a head that lacks a key, or a page that lacks a head, is refused', () => {
  const text = '---\ntitle: The round\nquestion: What?\nupdated: 2026-11-23\n---\n';
  expect(() => {
    checkHead(text, 'a.mdx', chapterHead);
  }).toThrow('a.mdx:5: The head has no `summary`. Add it above this line.');
  expect(() => {
    checkHead('Text.', 'a.mdx', chapterHead);
  }).toThrow('a.mdx:1: There is no head.');
});

test('a fact in a head is printed, with a capital letter where it begins', () => {
  expect(printHead('“a {round.announced.pre} valuation”', 'a.mdx')).toBe(
    '“a $730 billion valuation”',
  );
  expect(printHead('{after.split.days words}', 'a.mdx')).toBe('Fifty-nine days');
  expect(() => printHead('{round.pre}', 'a.mdx')).toThrow(
    'a.mdx: The head names a fact in braces. There is no fact "round.pre". Nearest ids: ',
  );
  expect(() => printHead('{round.amazon.stake}', 'a.mdx')).toThrow(
    'which is unconfirmed. A head has no room for the doubt: say it in the text.',
  );
});
