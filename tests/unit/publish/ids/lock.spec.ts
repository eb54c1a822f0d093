import { expect, test } from '#tests/unit/test.ts';
import { parseLock, printLock, type Lock } from '../../../../src/publish/ids/lock.ts';

const lock: Lock = {
  edition: { number: 1, retired: 1 },
  ids: new Map([
    ['b.html#p-3c3c', { kind: 'passage', fingerprint: 'bakery gold =round.total' }],
    ['b.html#fact.a', { kind: 'record', fingerprint: '' }],
    ['a.html', { kind: 'page', fingerprint: 'round' }],
  ]),
  renewed: new Map([['b.html#p-3c3c', 'told anew']]),
  moved: new Map([
    ['b.html#x', { to: 'b.html#p-3c3c', reason: 'merged' }],
    ['c.html', { to: 'b.html', reason: 'merged' }],
  ]),
  retired: new Map([['a.html#y', 'not needed']]),
};

test('the file has one line an id, sorted by page and id', () => {
  expect(printLock(lock)).toBe(`{
"edition": {"number":1,"retired":1},
"ids": {
"a.html": {
"": "page round"
},
"b.html": {
"fact.a": "record",
"p-3c3c": "passage bakery gold =round.total"
}
},
"renewed": {
"b.html": {
"p-3c3c": "told anew"
}
},
"moved": {
"b.html": {
"x": ["#p-3c3c","merged"]
},
"c.html": {
"": ["b.html","merged"]
}
},
"retired": {
"a.html": {
"y": "not needed"
}
}
}
`);
});

test('what is written is read again', () => {
  expect(printLock(parseLock(printLock(lock)))).toBe(printLock(lock));
  expect(parseLock(printLock(lock)).moved.get('b.html#x')).toEqual({
    to: 'b.html#p-3c3c',
    reason: 'merged',
  });
});

for (const text of ['', '{}', printLock(lock).replace('passage', 'poem')]) {
  test(`a file that is no lock is refused: ${JSON.stringify(text.slice(0, 20))}`, () => {
    expect(() => parseLock(text)).toThrow(
      'content/published-ids.json cannot be read. Take the last version that is committed, and let `npm run ids` make the changes: it is not written by hand.',
    );
  });
}
