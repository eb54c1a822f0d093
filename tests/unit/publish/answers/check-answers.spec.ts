import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '#tests/unit/test.ts';
import { confirm, unconfirmed } from '../../../../src/publish/answers/compare.ts';
import { parseLock, printLock } from '../../../../src/publish/answers/lock.ts';
import { presentOn } from '../../../../src/publish/answers/present.ts';
import { readPassages, sentencesOf } from '../../../../src/publish/answers/read-passages.ts';
import { checkAnswersAgainst, confirmsAnswers } from '../../../../src/publish/check-answers.ts';
import { aPage, aSite, run } from '../a-site.ts';

interface Book {
  readonly text?: string;
  readonly total?: string;
  readonly answeredBy?: readonly string[];
  readonly facts?: readonly string[];
  readonly ids?: readonly string[];
}

/** The files of a book of one chapter, with a question whose answer one of its paragraphs gives. */
function aBook({
  text = 'Three paid <a class="fact" href="#fact.total">$110 billion</a>. Nobody else did.',
  total = '$110 billion',
  answeredBy = ['the-round.html#p-1111'],
  facts = ['total'],
  ids = ['q.who'],
}: Book = {}): Readonly<Record<string, string>> {
  return {
    'the-round.html': aPage({ body: `<p id="p-1111">${text}</p><p id="p-2222">Another.</p>` }),
    'facts.json': JSON.stringify({ facts: [{ id: 'total', printed: total }] }),
    'questions.json': JSON.stringify({ questions: ids.map((id) => ({ id, answeredBy, facts })) }),
  };
}

const presentIn = (book: Book = {}) => presentOn(aSite(aBook(book)));
const confirmed = confirm(new Map(), presentIn(), []);
const toDo =
  'Read the question and its answer in src/data/teaching/ against that, correct them where they no longer hold, then run `npm run confirm -- q.who`.';

test('what was confirmed is not asked for again, also after it was written and read', () => {
  expect(unconfirmed(confirmed, presentIn())).toEqual([]);
  expect(unconfirmed(parseLock(printLock(confirmed)), presentIn())).toEqual([]);
});

test('a sentence that changed is quoted, with its question, its paragraph and what to do', () => {
  const text = 'Three paid <a class="fact" href="#fact.total">$110 billion</a>. One other did.';
  expect(unconfirmed(confirmed, presentIn({ text }))).toEqual([
    `q.who: the-round.html#p-1111 says anew: “One other did.”. ${toDo}`,
  ]);
});

test('a sentence that is gone, and sentences that change places, are told too', () => {
  const paid = 'Three paid <a class="fact" href="#fact.total">$110 billion</a>.';
  expect(unconfirmed(confirmed, presentIn({ text: paid }))).toEqual([
    `q.who: the-round.html#p-1111 has lost a sentence. ${toDo}`,
  ]);
  expect(unconfirmed(confirmed, presentIn({ text: `Nobody else did. ${paid}` }))).toEqual([
    `q.who: the-round.html#p-1111 has its sentences in another order. ${toDo}`,
  ]);
});

test('a fact that changed is told as it was and as it is', () => {
  expect(unconfirmed(confirmed, presentIn({ total: '$120 billion' }))).toEqual([
    `q.who: the fact total was “$110 billion” and is “$120 billion”. ${toDo}`,
  ]);
});

test('a question that is new, that rests on something else, or is gone, is told', () => {
  expect(unconfirmed(new Map(), presentIn())).toEqual([
    'q.who is new, and nobody has confirmed its answer. Read it against the-round.html#p-1111, then run `npm run confirm -- q.who`.',
  ]);
  expect(
    unconfirmed(confirmed, presentIn({ answeredBy: ['the-round.html#p-2222'], facts: [] })),
  ).toEqual([
    `q.who: the-round.html#p-2222 is named as its answer, and was not before; the-round.html#p-1111 is no longer named as its answer; the fact total is no longer named. ${toDo}`,
  ]);
  expect(unconfirmed(confirmed, presentIn({ ids: [] }))).toEqual([
    'q.who is confirmed, and is no question any more. If it is meant to be gone, run `npm run confirm -- q.who`.',
  ]);
  expect(unconfirmed(confirmed, presentIn({ answeredBy: ['the-round.html#p-9999'] }))).toEqual([
    `q.who: the-round.html#p-9999 is no paragraph of the book; the-round.html#p-1111 is no longer named as its answer. ${toDo}`,
  ]);
});

test('one question is confirmed and the others stay as they are', () => {
  const ids = ['q.who', 'q.why'];
  const both = confirm(new Map(), presentIn({ ids }), []);
  const later = presentIn({ ids, total: '$120 billion' });
  const next = confirm(both, later, ['q.why']);
  expect(next.get('q.who')).toEqual(both.get('q.who'));
  expect(unconfirmed(next, later).map((line) => line.split(':')[0])).toEqual(['q.who']);
  expect([...confirm(both, presentIn(), []).keys()]).toEqual(['q.who']);
});

test('what is no question, and what rests on nothing, cannot be confirmed', () => {
  expect(() => confirm(confirmed, presentIn(), ['q.whom'])).toThrow(
    'There is no question "q.whom" to confirm. Take ids from src/data/teaching/, such as q.who.',
  );
  expect(() => confirm(confirmed, presentIn({ facts: ['sum'] }), [])).toThrow(
    'q.who rests on sum, which is not there. Name in src/data/teaching/ what answers it now.',
  );
});

test('a lock that somebody wrote by hand is refused', () => {
  expect(() => parseLock('{"q.who": {"passages": {"a": "Words"}, "facts": {}}}')).toThrow(
    'content/confirmed-answers.json cannot be read. Take the last version that is committed, and let `npm run confirm` make the changes',
  );
});

test('the step stops the build until the answer is confirmed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  const step = checkAnswersAgainst(join(folder, 'lock.json'));
  const confirming = async (ids: string, book: Book) => {
    process.env[confirmsAnswers] = ids;
    try {
      await run(step, aBook(book));
    } finally {
      Reflect.deleteProperty(process.env, confirmsAnswers);
    }
  };
  try {
    await expect(run(step, aBook())).rejects.toThrow(
      'What a question rests on has changed since somebody read its answer against it:\nq.who is new',
    );
    await confirming('', {});
    await run(step, aBook());
    const changed = { total: '$120 billion' };
    await expect(run(step, aBook(changed))).rejects.toThrow('the fact total was “$110 billion”');
    await confirming('q.who', changed);
    await run(step, aBook(changed));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a paragraph has its notes and numbers, and neither marks of sources nor what stands around it', () => {
  const html =
    '<p>Before.</p><div class="noted" id="p-1"><p>One <b>word</b>.<br> <span class="cite">(source)</span><svg><text>no</text></svg></p><div class="note">A note.</div></div><p id="p-2">Two.</p>';
  expect([...readPassages(html, new Set(['p-1', 'p-3']))]).toEqual([['p-1', 'One word. A note.']]);
});

test('a point within a number or a name ends no sentence', () => {
  expect(sentencesOf('GPT-5.5 cost $1.25 more. “Why?” Nobody said.')).toEqual([
    'GPT-5.5 cost $1.25 more.',
    '“Why?”',
    'Nobody said.',
  ]);
});
