import { expect, test } from '#tests/unit/test.ts';
import { problemsOf } from '../../../../src/publish/ids/compare.ts';
import { extendLock } from '../../../../src/publish/ids/extend-lock.ts';
import { emptyLock, type Lock } from '../../../../src/publish/ids/lock.ts';
import { presentOn, type Present } from '../../../../src/publish/ids/named.ts';
import { aPage, aSite } from '../a-site.ts';

const bakery =
  'Take a bakery. Its owner and a newcomer agree that it is worth nine gold bars, and she brings one of her own.';
const cheques =
  'Three companies promised money: Amazon in two parts, SoftBank in three, and NVIDIA has not said when.';
const filing =
  'Microsoft’s annual report shows no trace of a new investment up to the end of June.';

/** What has an address on a page with some passages, by id. */
function book(
  passages: Readonly<Record<string, string>>,
  more: Record<string, string> = {},
): Present {
  const body = Object.entries(passages).map(([id, words]) => `<p id="${id}">${words}</p>`);
  const head = '<title>The round</title>';
  return presentOn(aSite({ 'the-round.html': aPage({ head, body: body.join('') }), ...more }));
}

function lockOf(present: Present): Lock {
  return extendLock(emptyLock, present, new Map());
}

const published = { 'p-2b2b': bakery, 'p-3c3c': cheques };
const lock = lockOf(book(published));

test('a book that is as it was published has no problem', () => {
  expect(problemsOf(lock, book(published))).toEqual([]);
});

test('an edit of a word, a new sentence, another order and a corrected number pass', () => {
  const edited = {
    'p-3c3c': `Three firms have promised money: Amazon in two parts, SoftBank in three, and NVIDIA will not say when. By October, <a class="fact" href="#fact.paid">$65 billion</a> was reported paid.`,
    'p-2b2b': bakery.replace('nine gold bars', 'ten silver bars'),
  };
  expect(problemsOf(lock, book(edited))).toEqual([]);
  const corrected = edited['p-3c3c'].replace('65', '95');
  expect(problemsOf(lockOf(book(edited)), book({ ...edited, 'p-3c3c': corrected }))).toEqual([]);
});

test('an id that vanishes is reported with what it named and what to do', () => {
  expect(problemsOf(lock, book({ 'p-2b2b': bakery }))).toEqual([
    'the-round.html#p-3c3c is gone. It named a passage with the words “three companies promised money amazon two parts softbank nvidia said”. Put the id back where that now stands, or say what became of it: ' +
      '`npm run ids -- moved <address> <new address> --reason "…"`, or, as there is no edition yet, `npm run ids -- retire <address> --reason "…"`.',
  ]);
});

test('once there is an edition, an id that vanishes can only have moved', () => {
  const declared = { ...lock, edition: { number: 1, retired: 0 } };
  expect(problemsOf(declared, book({ 'p-2b2b': bakery }))).toEqual([
    'the-round.html#p-3c3c is gone. It named a passage with the words “three companies promised money amazon two parts softbank nvidia said”. Put the id back where that now stands, or say what became of it: ' +
      '`npm run ids -- moved <address> <new address> --reason "…"`.',
  ]);
});

test('an id whose passage was replaced is reported', () => {
  expect(problemsOf(lock, book({ ...published, 'p-2b2b': filing }))).toEqual([
    'the-round.html#p-2b2b has come to name something else. It was given to a passage with the words “take bakery owner newcomer agree worth nine gold bars brings”; 0 of these 10 are left in “Microsoft’s annual report shows no trace of a …”. ' +
      'Put the id back where that stands now and let `npm run ids` give this an id of its own; or, if it is the same passage told anew, say so: `npm run ids -- means the-round.html#p-2b2b --reason "…"`.',
  ]);
});

test('two passages that change their ids are both reported, each with what it now is', () => {
  const problems = problemsOf(lock, book({ 'p-2b2b': cheques, 'p-3c3c': bakery }));
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain(
    'the-round.html#p-2b2b has come to name something else. It was given to a passage with the words “take bakery owner newcomer agree worth nine gold bars brings”; “Three companies promised money: Amazon in two parts, …” is rather what the-round.html#p-3c3c named.',
  );
});

test('a heading of one word that is gone is not taken for whatever has that word in it', () => {
  const short = { ...published, 'p-4d4d': 'How to open it' };
  const lockOfBoth = lockOf(book(short));
  const edited = {
    ...published,
    'p-2b2b': bakery.replace('nine gold bars', 'nine bars, open to her'),
  };
  expect(problemsOf(lockOfBoth, book(edited))).toEqual([
    expect.stringContaining('the-round.html#p-4d4d is gone.'),
  ]);
});

test('labels that differ in one word, and change places, are reported', () => {
  const labels = (amazon: string, nvidia: string) =>
    book(
      {},
      {
        'facts.html': aPage({ body: '<ol><li id="fact.a">x</li><li id="fact.n">y</li></ol>' }),
        'facts.json': JSON.stringify({
          facts: [
            { id: 'a', label: amazon },
            { id: 'n', label: nvidia },
          ],
        }),
      },
    );
  const before = lockOf(
    labels('Amazon’s total commitment in the round', 'NVIDIA’s total commitment in the round'),
  );
  const swapped = labels(
    'NVIDIA’s total commitment in the round',
    'Amazon’s total commitment in the round',
  );
  expect(problemsOf(before, swapped)).toEqual([
    expect.stringContaining('is rather what facts.html#fact.n named'),
    expect.stringContaining('is rather what facts.html#fact.a named'),
  ]);
});

test('a source with a new title at the same address is the same source', () => {
  const sources = (title: string, url: string) =>
    book(
      {},
      {
        'sources.html': aPage({ body: '<ul><li id="source.a">x</li></ul>' }),
        'sources.json': JSON.stringify({ sources: [{ id: 'a', title, url }] }),
      },
    );
  const before = lockOf(sources('Scaling AI for everyone', 'https://a.example/1'));
  expect(problemsOf(before, sources('An update', 'https://a.example/1'))).toEqual([]);
  expect(problemsOf(before, sources('Scaling AI for everyone', 'https://a.example/2'))).toEqual([]);
  expect(problemsOf(before, sources('An update', 'https://a.example/2'))).toEqual([
    expect.stringContaining('sources.html#source.a has come to name something else.'),
  ]);
});

test('an id that is not in the lock is reported', () => {
  expect(problemsOf(lock, book({ ...published, 'p-4d4d': filing }))).toEqual([
    'A new id is not in content/published-ids.json: the-round.html#p-4d4d. Run `npm run ids`, which adds it, and commit that file.',
  ]);
});

test('many new ids are counted, and the first eight named', () => {
  const many = Object.fromEntries(Array.from('bcdfghjkmn', (letter) => [`p-2b2${letter}`, bakery]));
  expect(problemsOf(lockOf(book({})), book(many))).toEqual([
    expect.stringMatching(
      /^10 new ids are not in content\/published-ids\.json: (?:the-round\.html#p-2b2[bcdfghjk](?:, )?){8} and 2 more\. Run `npm run ids`, which adds them, and commit that file\.$/,
    ),
  ]);
});

test('a passage’s id that stands on two pages is reported', () => {
  const copied = book(published, {
    'two-clouds.html': aPage({ body: `<p id="p-2b2b">${filing}</p>` }),
  });
  expect(problemsOf(lockOf(copied), copied)).toEqual([
    'The id "p-2b2b" is on two things, the-round.html and two-clouds.html. Take it away where it was copied to, and `npm run ids` writes another.',
  ]);
});

test('an id that was retired and is used again is reported', () => {
  const without = lockOf(book({ 'p-2b2b': bakery }));
  const retired = new Map([['the-round.html#p-3c3c', 'merged with its neighbour']]);
  expect(problemsOf({ ...without, retired }, book({ 'p-2b2b': bakery, 'p-3c3c': filing }))).toEqual(
    [
      'the-round.html#p-3c3c is used again, for “Microsoft’s annual report shows no trace of a …”. It was retired (“merged with its neighbour”), and links to it would lead to something else. Give this another id.',
    ],
  );
});

test('an id whose thing has moved and is used again is reported', () => {
  const without = lockOf(book({ 'p-2b2b': bakery }));
  const moved = new Map([
    ['the-round.html#p-3c3c', { to: 'the-round.html#p-2b2b', reason: 'merged' }],
  ]);
  expect(problemsOf({ ...without, moved }, book({ 'p-2b2b': bakery, 'p-3c3c': filing }))).toEqual([
    'the-round.html#p-3c3c is used again, for “Microsoft’s annual report shows no trace of a …”. What it named is now at the-round.html#p-2b2b, and links to it are to lead there. Give this another id.',
  ]);
});

test('a move to where nothing stands is reported', () => {
  const moved = new Map([['old.html#x', { to: 'the-round.html#y', reason: 'merged' }]]);
  expect(problemsOf({ ...lock, moved }, book(published))).toEqual([
    'old.html#x is recorded as moved to the-round.html#y, where there is nothing. Say where its thing is: `npm run ids -- moved old.html#x <new address> --reason "…"`.',
  ]);
});

test('an id that is retired after the first edition is reported', () => {
  const late = {
    ...lock,
    edition: { number: 1, retired: 0 },
    retired: new Map([['the-round.html#p-9z9z', 'no longer wanted']]),
  };
  expect(problemsOf(late, book(published))).toEqual([
    'content/published-ids.json has 1 retired ids; edition 1 was declared with 0. Since then an id is for ever: take the new lines away from "retired", and say where each thing went with `npm run ids -- moved`.',
  ]);
});

test('a fact that has another id is new until its former address is in the lock', () => {
  const former = new Map([['the-round.html#p-9z9z', 'the-round.html#p-2b2b']]);
  expect(problemsOf(lock, book(published), former)).toEqual([
    'A new id is not in content/published-ids.json: the-round.html#p-9z9z. Run `npm run ids`, which adds it, and commit that file.',
  ]);
  expect(problemsOf(extendLock(lock, book(published), former), book(published), former)).toEqual(
    [],
  );
});

test('a fingerprint stays that of the first publication, however often it is extended', () => {
  const edited = book({ ...published, 'p-2b2b': bakery.replace('gold', 'silver') });
  expect(extendLock(lock, edited, new Map())).toEqual(lock);
});
