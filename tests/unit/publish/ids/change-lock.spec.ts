import { expect, test } from '#tests/unit/test.ts';
import { changeLock, type Change } from '../../../../src/publish/ids/change-lock.ts';
import { emptyLock, type Lock, type LockedId } from '../../../../src/publish/ids/lock.ts';
import { readArguments, readChanges, usage } from '../../../../src/publish/ids/read-arguments.ts';

const passage: LockedId = { kind: 'passage', fingerprint: 'bakery gold' };
const record: LockedId = { kind: 'record', fingerprint: '' };
const lock: Lock = {
  ...emptyLock,
  ids: new Map<string, LockedId>([
    ['a.html', { kind: 'page', fingerprint: 'round' }],
    ['a.html#p-2b2b', passage],
    ['a.html#fact.x', record],
    ['facts.html#fact.x', { kind: 'fact', fingerprint: 'total' }],
  ]),
};

/** The change that some words on the command line ask for. */
function change(words: string): Change {
  const read = readArguments(words.split(' '));
  if (read === null) throw new TypeError('No change was asked for.');
  return read;
}

function after(words: string, before = lock): Lock {
  return changeLock(before, change(words));
}

test('what moved keeps its reason and is no longer among the ids', () => {
  const { ids, moved } = after('moved a.html#p-2b2b b.html#p-2b2b --reason tidied');
  expect([...ids.keys()]).toEqual(['a.html', 'a.html#fact.x', 'facts.html#fact.x']);
  expect(moved.get('a.html#p-2b2b')).toEqual({ to: 'b.html#p-2b2b', reason: 'tidied' });
});

test('a page moves with all that stands on it', () => {
  const { ids, moved } = after('moved a.html b.html --reason tidied');
  expect([...ids.keys()]).toEqual(['facts.html#fact.x']);
  expect([...moved].map(([from, { to }]) => `${from} ${to}`)).toEqual([
    'a.html b.html',
    'a.html#p-2b2b b.html#p-2b2b',
    'a.html#fact.x b.html#fact.x',
  ]);
});

test('a retired fact takes its records in the chapters with it', () => {
  const { ids, retired } = after('retire facts.html#fact.x --reason doubled');
  expect([...ids.keys()]).toEqual(['a.html', 'a.html#p-2b2b']);
  expect([...retired]).toEqual([['facts.html#fact.x', 'doubled']]);
});

test('what means the same in new words waits for its new fingerprint', () => {
  const { ids, renewed } = after('means a.html#p-2b2b --reason retold');
  expect(ids.get('a.html#p-2b2b')).toEqual({ kind: 'passage', fingerprint: '' });
  expect(renewed.get('a.html#p-2b2b')).toBe('retold');
});

test('once an edition is declared nothing is retired', () => {
  const declared = after('edition 1');
  expect(declared.edition).toEqual({ number: 1, retired: 0 });
  expect(() => after('retire a.html#p-2b2b --reason cut', declared)).toThrow(
    new RangeError(
      'a.html#p-2b2b cannot be retired: edition 1 is out, and an address of an edition is for ever. Say where its thing is now: `npm run ids -- moved a.html#p-2b2b <new address> --reason "…"`.',
    ),
  );
});

for (const { words, message } of [
  {
    words: 'retire a.html#p-2b2c --reason cut',
    message:
      '"a.html#p-2b2c" is no published address. Write it as it stands in a link, page.html#id. The nearest is a.html#p-2b2b.',
  },
  {
    words: 'moved a.html b.html#x --reason cut',
    message:
      'a.html cannot move to b.html#x: a page moves to a page, and what stands on a page to an id on a page.',
  },
  {
    words: 'moved a.html#p-2b2b a.html#p-2b2b --reason cut',
    message: 'a.html#p-2b2b cannot move to itself. Name the address at which its thing is now.',
  },
  { words: 'edition 3', message: 'The next edition is 1, not 3.' },
  {
    words: 'retire a.html#p-2b2b',
    message: `"retire" needs a reason: --reason "…". It is called so:\n${usage}`,
  },
  {
    words: 'moved a.html#p-2b2b --reason cut',
    message: `"moved" takes 2 words after it, and got 1. It is called so:\n${usage}`,
  },
  {
    words: 'rename a b',
    message: `"rename" is no change that can be made. It is called so:\n${usage}`,
  },
  { words: 'edition one', message: `"one" is no number of an edition. It is called so:\n${usage}` },
  {
    words: '--reason cut',
    message: `A reason belongs to a change, and none was named. It is called so:\n${usage}`,
  },
]) {
  test(`“npm run ids -- ${words}” is refused, and says why`, () => {
    expect(() => after(words)).toThrow(new RangeError(message));
  });
}

test('an option that does not exist is refused', () => {
  expect(() => readArguments(['--because', 'cut'])).toThrow(/'--because'.*It is called so:/s);
});

test('what moved or was retired already is not moved again', () => {
  const moved = after('moved a.html#p-2b2b b.html#p-2b2b --reason tidied');
  expect(() => after('retire a.html#p-2b2b --reason cut', moved)).toThrow(
    new RangeError('a.html#p-2b2b has been moved to b.html#p-2b2b already.'),
  );
  const retired = after('retire a.html#p-2b2b --reason cut');
  expect(() => after('means a.html#p-2b2b --reason cut', retired)).toThrow(
    new RangeError('a.html#p-2b2b has been retired already: “cut”.'),
  );
});

test('what moved may move on, or be sent elsewhere', () => {
  const moved = after('moved a.html#p-2b2b b.html#p-2b2c --reason tidied');
  const again = after('moved a.html#p-2b2b b.html#p-2b2b --reason mistyped', moved);
  expect(again.moved.get('a.html#p-2b2b')).toEqual({ to: 'b.html#p-2b2b', reason: 'mistyped' });
});

test('a page that moves on takes along what stood on it', () => {
  const moved = after('moved a.html b.html --reason tidied');
  const again = after('moved a.html c.html --reason mistyped', moved);
  expect([...again.moved].map(([from, { to }]) => `${from} ${to}`)).toEqual([
    'a.html c.html',
    'a.html#p-2b2b c.html#p-2b2b',
    'a.html#fact.x c.html#fact.x',
  ]);
});

test('what comes back to where it was is named by its first address again', () => {
  const moved = after('moved a.html#p-2b2b b.html#p-3c3c --reason tidied');
  const there = { ...moved, ids: new Map([...moved.ids, ['b.html#p-3c3c', passage]]) };
  const back = after('moved b.html#p-3c3c a.html#p-2b2b --reason restored', there);
  expect(back.ids.get('a.html#p-2b2b')).toEqual(passage);
  expect([...back.moved]).toEqual([['b.html#p-3c3c', { to: 'a.html#p-2b2b', reason: 'restored' }]]);
});

test('what is retired takes the addresses with it that led to it', () => {
  const moved = after('moved a.html#p-2b2b b.html#p-3c3c --reason tidied');
  const there = { ...moved, ids: new Map([...moved.ids, ['b.html#p-3c3c', passage]]) };
  const cut = after('retire b.html#p-3c3c --reason cut', there);
  expect([...cut.moved.keys()]).toEqual([]);
  expect([...cut.retired.keys()]).toEqual(['a.html#p-2b2b', 'b.html#p-3c3c']);
});

test('without words nothing is changed but what is new', () => {
  expect(readArguments([])).toBeNull();
});

test('several changes stand in one call, in their order', () => {
  const words = 'retire a.html#p-1 --reason cut + moved b.html#p-2 c.html#p-3 --reason merged';
  expect(readChanges(words.split(' '))).toEqual([
    { kind: 'retire', address: 'a.html#p-1', reason: 'cut' },
    { kind: 'moved', from: 'b.html#p-2', to: 'c.html#p-3', reason: 'merged' },
  ]);
  expect(readChanges([])).toEqual([]);
  expect(() => readChanges(['edition', '1', '+'])).toThrow(
    /^A change is missing before or after a \+\. It is called so:/,
  );
});
