import { expect, test } from '#tests/unit/test.ts';
import fc from 'fast-check';
import { readState, writeState } from '#components/explore/read-state.ts';
import { initialState, isStateOf, type Settings } from '#components/explore/settings.ts';

const settings: Settings = {
  'new-money': {
    kind: 'number',
    label: 'New money',
    unit: 'billion dollars',
    min: 0,
    max: 500,
    step: 0.5,
    initial: 110,
  },
  cloud: {
    kind: 'choice',
    label: 'Cloud',
    options: [
      { value: 'aws', label: 'AWS' },
      { value: 'azure', label: 'Azure' },
    ],
    initial: 'azure',
  },
  words: { kind: 'text', label: 'Words', maxLength: 10, initial: '' },
};

/** A reader’s address with one setting as given, the others at their own values. */
function anAddress(given: Readonly<Record<string, string>>): string {
  return `?${new URLSearchParams({ 'new-money': '110', cloud: 'azure', words: '', ...given }).toString()}`;
}

const aState = fc.record({
  'new-money': fc.integer({ min: 0, max: 1000 }).map((halves) => halves / 2),
  cloud: fc.constantFrom('aws', 'azure'),
  words: fc.string({ maxLength: 10 }),
});

test('a state comes back from its own address, and nothing is said about it', () => {
  fc.assert(
    fc.property(aState, (state) => {
      expect(readState(settings, writeState(settings, state))).toEqual({ state, problems: [] });
    }),
  );
});

test('an address says every setting, so that it means the same when the book’s values change', () => {
  const query = writeState(settings, { ...initialState(settings), cloud: 'aws' });
  expect(query).toBe('?new-money=110&cloud=aws&words=');
  const newMoney = {
    kind: 'number',
    label: 'New money',
    unit: '',
    min: 0,
    max: 500,
    step: 0.5,
    initial: 122,
  } as const;
  const later: Settings = { ...settings, 'new-money': newMoney };
  expect(readState(later, query).state).toEqual({ 'new-money': 110, cloud: 'aws', words: '' });
});

test('where nothing is chosen the address stays bare', () => {
  expect(writeState(settings, initialState(settings))).toBe('');
});

test('an address of others is not spoken of', () => {
  expect(readState(settings, '?utm_source=letter&fbclid=1')).toEqual({
    state: initialState(settings),
    problems: [],
  });
  expect(readState(settings, `${anAddress({})}&fbclid=1`).problems).toEqual([]);
});

const cases = [
  [
    'a word for a number',
    { 'new-money': 'lots' },
    'New money: “lots” is not a number; 110 is shown.',
  ],
  [
    'a number out of range',
    { 'new-money': '501' },
    'New money: “501” is not between 0 and 500; 110 is shown.',
  ],
  [
    'an endless number',
    { 'new-money': 'Infinity' },
    'New money: “Infinity” is not a number; 110 is shown.',
  ],
  [
    'a number in another notation',
    { 'new-money': '1e2' },
    'New money: “1e2” is not a number; 110 is shown.',
  ],
  ['an empty number', { 'new-money': '' }, 'New money: nothing is not a number; 110 is shown.'],
  ['a number between the steps', { 'new-money': '110.3' }, 'New money: “110.3” is shown as 110.5.'],
  ['an unknown choice', { cloud: 'gcp' }, 'Cloud: “gcp” is none of the choices; Azure is shown.'],
  [
    'markup',
    { cloud: '<img src=x onerror=alert(1)>' },
    'Cloud: “<img src=x onerror=aler…” is none of the choices; Azure is shown.',
  ],
  ['too many words', { words: 'abcdefghijkl' }, 'Words: only the first 10 signs were read.'],
] as const;

for (const [name, given, problem] of cases) {
  test(`${name} in an address is named, and the rest is kept`, () => {
    const read = readState(settings, anAddress({ cloud: 'aws', ...given }));
    expect(read.problems).toEqual([problem]);
    expect(isStateOf(settings, read.state)).toBe(true);
    if (!('cloud' in given)) expect(read.state['cloud']).toBe('aws');
  });
}

test('a missing setting is named, with what stands there instead', () => {
  expect(readState(settings, '?new-mony=5&cloud=aws&words=').problems).toEqual([
    'The link does not set “New money”, and asks for “new-mony”, which this book does not know; the book’s own value is shown.',
  ]);
  expect(readState(settings, '?cloud=aws').problems).toEqual([
    'The link does not set “New money”, “Words”; the book’s own values are shown.',
  ]);
});

test('a setting that stands twice counts once, and that is said', () => {
  expect(readState(settings, `${anAddress({ cloud: 'aws' })}&cloud=azure`)).toEqual({
    state: { ...initialState(settings), cloud: 'aws' },
    problems: ['Cloud: given more than once; the first is shown.'],
  });
});

test('no address whatever throws, and each leads to a state', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.double().map(String));
  const named = fc
    .array(fc.tuple(fc.constantFrom('new-money', 'cloud', 'words', '__proto__', 'x'), text))
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
  fc.assert(
    fc.property(fc.oneof(named, text), (query) => {
      expect(isStateOf(settings, readState(settings, query).state)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
