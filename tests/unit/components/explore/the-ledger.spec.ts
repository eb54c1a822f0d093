import fc from 'fast-check';
import { expect, test } from '#tests/unit/test.ts';
import { controlsMarkup } from '#components/explore/the-ledger/controls.ts';
import { ordersOf } from '#components/explore/the-ledger/given.ts';
import { theLedgerGiven } from '#components/explore/the-ledger/record.ts';
import { filterInWords, headingOf, sentenceOf } from '#components/explore/the-ledger/say.ts';
import { ledgerSettings, type TheLedgerState } from '#components/explore/the-ledger/settings.ts';
import { askedByHash, verdictAnchor } from '#components/explore/the-ledger/verdict-links.ts';
import { readState, writeState } from '#components/explore/read-state.ts';
import { initialState, isStateOf, type AnyState } from '#components/explore/settings.ts';
import { claims } from '#data/claims.ts';
import { exercises } from '#data/exercises.ts';
import { filterClaims, folded, groupClaims, type LedgerRow } from '#models/filter-claims.ts';
import { hasMoved } from '#models/verdicts.ts';

const chapters = exercises.map(({ chapter }, index) => ({
  slug: chapter,
  number: index + 1,
  title: `Title of ${chapter}`,
}));
const given = theLedgerGiven(chapters);
const settings = ledgerSettings(given);
const names = Object.keys(settings);
const rows: readonly LedgerRow[] = given.claims.map((row, index) => ({
  ...row,
  text: folded(`${claims[index]?.claim ?? ''} ${claims[index]?.reason ?? ''}`),
}));

/** A state as TypeScript knows it. */
function asState(state: AnyState): TheLedgerState {
  if (isStateOf<TheLedgerState>(settings, state)) return state;
  throw new RangeError(`No state of the ledger: ${JSON.stringify(state)}`);
}

const stateWith = (chosen: Partial<TheLedgerState>) =>
  asState({ ...initialState(settings), ...chosen });

const someSearch = fc.oneof(
  fc.constant(''),
  fc.constantFrom('amazon', 'Microsoft’s', 'APÍ', '27 april', 'zebra', '“stateless”'),
  fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.slice(0, 60)),
);

const someState = fc
  .record(
    Object.fromEntries(
      Object.entries(settings).map(([name, setting]): [string, fc.Arbitrary<string>] => [
        name,
        setting.kind === 'choice'
          ? fc.constantFrom(...setting.options.map(({ value }) => value))
          : someSearch,
      ]),
    ),
  )
  .map(asState);

const shown = (state: TheLedgerState) => filterClaims(rows, state);

/** Claims that the reader sees, in order. */
const inOrder = (state: TheLedgerState) =>
  groupClaims(shown(state), state, ordersOf(given)).flatMap((group) => group.rows);

test('the ledger as it stands is every claim in the order of the post', () => {
  const state = asState(initialState(settings));
  expect(inOrder(state).map(({ number }) => number)).toEqual(claims.map(({ number }) => number));
  expect(sentenceOf(given, state, shown(state).length)).toBe('All 33 claims.');
});

test('every verdict, kind, chapter and date that a claim has can be asked for', () => {
  for (const { number, verdictNow, verdictThen, kind, chapter, asOf } of claims) {
    const now = stateWith({ verdict: verdictNow, kind, chapter, 'as-of': asOf });
    const then = stateWith({ verdict: verdictThen, when: 'on-the-day' });
    expect(shown(now).map((row) => row.number)).toContain(number);
    expect(shown(then).map((row) => row.number)).toContain(number);
  }
});

// Of the ten claims supported on the day (3 5 6 8 11 17 21 24 29 32), 3 5 6 and 32 still are.
test('the sentence says how many claims are shown, and of which filter', () => {
  const said = (chosen: Partial<TheLedgerState>) => {
    const state = stateWith(chosen);
    return sentenceOf(given, state, shown(state).length);
  };
  expect(said({ verdict: 'supported', when: 'on-the-day', change: 'moved' })).toBe(
    '6 of 33 claims: supported on the day and not now.',
  );
  expect(said({ verdict: 'supported', change: 'moved' })).toBe(
    '2 of 33 claims: supported now and not on the day.',
  );
  expect(said({ verdict: 'supported', change: 'same' })).toBe(
    '4 of 33 claims: supported on the day and still.',
  );
  expect(said({ change: 'moved' })).toBe('9 of 33 claims: verdict changed since the day.');
  expect(said({ verdict: 'disputed' })).toBe('1 of 33 claims: disputed now.');
  expect(said({ kind: 'term', chapter: 'stateless-and-stateful', search: ' memory ' })).toBe(
    '1 of 33 claims: terms; chapter 3, Title of stateless-and-stateful; with “memory” in the entry.',
  );
  expect(said({ verdict: 'open', 'as-of': 'books' })).toBe(
    'No claim fits all that is asked: open now; judged as of early October 2026.',
  );
  expect(said({ search: ' no  such words' })).toBe('No claim has “no such words” in its entry.');
});

test('headings say what stands under them', () => {
  const heading = (state: Partial<TheLedgerState>, key: string) =>
    headingOf(given, stateWith(state), key);
  expect(heading({}, 'The money')).toBe('The money');
  expect(heading({ sort: 'verdict' }, 'supported')).toBe('Supported now');
  expect(heading({ sort: 'verdict', when: 'on-the-day' }, 'open')).toBe('Open on the day');
  expect(heading({ sort: 'chapter' }, 'the-round')).toBe('Chapter 1, Title of the-round');
  expect(heading({ sort: 'date' }, 'products')).toBe('As of mid-November 2026');
});

/** Fails with the state and what is wrong with it, where anything is. */
function holdsInAnyState(flaws: (state: TheLedgerState) => readonly string[], numRuns = 1000) {
  fc.assert(
    fc.property(someState, (state) => {
      const found = flaws(state);
      if (found.length > 0) throw new RangeError(found.join('\n'));
    }),
    { seed: 33, numRuns },
  );
}

test('in any state shown and hidden claims are all claims, each once', () => {
  holdsInAnyState((state) => {
    const fit = shown(state);
    const hidden = rows.filter((row) => !fit.includes(row));
    const sorted = inOrder(state).toSorted((a, b) => a.number - b.number);
    return [
      ...(fit.length + hidden.length === 33 ? [] : ['a claim is neither shown nor hidden']),
      ...(String(sorted.map(({ number }) => number)) === String(fit.map(({ number }) => number))
        ? []
        : ['sorting loses a claim or repeats one']),
    ];
  });
});

test('in any state a claim is shown where it fits, and only there', () => {
  holdsInAnyState((state) => {
    const fit = shown(state);
    return rows.flatMap((row) => {
      const own = state.when === 'now' ? row.verdictNow : row.verdictThen;
      const reasons = [
        state.verdict === 'any' || own === state.verdict,
        state.change === 'any' || hasMoved(row) === (state.change === 'moved'),
        state.kind === 'any' || row.kind === state.kind,
        state.chapter === 'any' || row.chapter === state.chapter,
        state['as-of'] === 'any' || row.asOf === state['as-of'],
        folded(state.search)
          .split(' ')
          .every((word) => row.text.includes(word)),
      ];
      const isRight = fit.includes(row) === reasons.every(Boolean);
      return isRight ? [] : [`claim ${row.number} is shown wrongly or hidden wrongly`];
    });
  });
});

test('in any state the sentence and the headings are words, and a filter is named', () => {
  holdsInAnyState((state) => {
    const fit = shown(state);
    const sentence = sentenceOf(given, state, fit.length);
    const ownWords = sentence.replace(state.search.replaceAll(/\s+/g, ' ').trim(), '');
    const headings = groupClaims(fit, state, ordersOf(given)).map(({ key }) =>
      headingOf(given, state, key),
    );
    return [
      ...(/undefined|NaN|null|\bany\b/.test(ownWords) || !sentence.endsWith('.')
        ? [`is no sentence: ${sentence}`]
        : []),
      ...(fit.length < 33 && filterInWords(given, state).length === 0 ? ['hides in silence'] : []),
      ...headings.filter((heading) => !/^[A-Z]/.test(heading)),
    ];
  });
});

test('asking for more never shows more', () => {
  fc.assert(
    fc.property(someState, fc.constantFrom(...names), (state, name) => {
      const setting: { readonly initial: number | string } | undefined = Object.entries(
        settings,
      ).find(([own]) => own === name)?.[1];
      if (name === 'when' || name === 'sort' || setting === undefined) return;
      const looser = asState({ ...state, [name]: setting.initial });
      expect(shown(looser)).toEqual(expect.arrayContaining([...shown(state)]));
    }),
    { seed: 36, numRuns: 500 },
  );
});

test('a state survives its address', () => {
  fc.assert(
    fc.property(someState, (state) => {
      expect(readState(settings, writeState(settings, state))).toEqual({ state, problems: [] });
    }),
    { seed: 37, numRuns: 1000 },
  );
});

test('the names of settings and of what may be chosen are those that were published', () => {
  const published = Object.entries(settings).map(([name, setting]) =>
    setting.kind === 'choice'
      ? `${name}: ${setting.options.map(({ value }) => value).join(' ')}`
      : name,
  );
  expect(published).toEqual([
    'search',
    'verdict: any supported outdated imprecise contradicted disputed interpretation open',
    'when: now on-the-day',
    'change: any moved same',
    'kind: any number attribution term interpretation prediction',
    'chapter: any the-round the-order-of-thanks stateless-and-stateful the-meter-and-the-worker two-clouds the-distributed-bet fifty-nine-days',
    'as-of: any products books',
    'sort: post verdict chapter date',
  ]);
});

test('a link by verdict asks for what it names, and no other address within the page does', () => {
  for (const verdict of given.verdicts) {
    for (const when of ['now', 'on-the-day'] as const) {
      const asked = { verdict, when };
      expect(askedByHash(`#${verdictAnchor(asked)}`, given.verdicts)).toEqual(asked);
    }
  }
  expect(verdictAnchor({ verdict: 'open', when: 'now' })).toBe('verdict-open');
  expect(verdictAnchor({ verdict: 'open', when: 'on-the-day' })).toBe('verdict-open-on-the-day');
  const other = fc.oneof(
    fc.constantFrom(
      '',
      '#',
      '#verdict-',
      '#verdict-any',
      '#verdict-open-on',
      '#ledger',
      '#claim-01',
    ),
    fc.string({ unit: 'binary' }).map((text) => `#verdict-${text}`),
  );
  fc.assert(fc.property(other, (hash) => askedByHash(hash, given.verdicts) === null));
});

test('every setting has one labelled control, and every choice its option', () => {
  const markup = controlsMarkup('ledger', settings);
  for (const [name, setting] of Object.entries(settings)) {
    const [, label, id, inside = ''] =
      new RegExp(
        `<label for="(?:ledger\\.${name})">([^<]*)</label><\\w+ [^>]*id="([^"]*)" name="ledger\\.${name}"(.*?)</div>`,
      ).exec(markup) ?? [];
    expect([label, id]).toEqual([setting.label, `ledger.${name}`]);
    const options = [...inside.matchAll(/<option value="([^"]*)">/g)].map(([, value]) => value);
    expect(options, name).toEqual(
      setting.kind === 'choice' ? setting.options.map(({ value }) => value) : [],
    );
  }
});

test('two thousand addresses, hostile ones among them, are all read without a throw', () => {
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'fbclid', 'Verdict', '') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
  const value = fc.oneof(
    fc.constantFrom('any', 'supported', 'now', 'on-the-day', 'moved', 'term', 'two-clouds'),
    fc.constantFrom('', 'NaN', '1e9', '%', '%00', '%E0%A4%A', '<script>', '‮', '\ud800', '../..'),
    fc.string({ unit: 'binary', maxLength: 100 }),
  );
  const pair = fc.tuple(name, value, fc.boolean()).map(([key, text, isRaw]) => {
    // Half of them as an address may hold them, the others as somebody may have typed them.
    const written = (part: string) => (isRaw ? part : encodeURIComponent(part.toWellFormed()));
    return `${written(key)}=${written(text)}`;
  });
  const seen = { some: 0, none: 0, problems: 0 };
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 9 }), (pairs) => {
      const { state, problems } = readState(settings, `?${pairs.join('&')}`);
      const fit = shown(asState(state));
      const said = sentenceOf(given, asState(state), fit.length);
      const count =
        fit.length === 0 ? 'No claim' : fit.length === 33 ? 'All 33' : `${fit.length} of`;
      expect(said.startsWith(count) && inOrder(asState(state)).length === fit.length).toBe(true);
      seen[fit.length === 0 ? 'none' : 'some'] += 1;
      if (problems.length > 0) seen.problems += 1;
    }),
    { seed: 2000, numRuns: 2500 },
  );
  // The addresses are of all sorts.
  expect(Math.min(seen.some, seen.none, seen.problems)).toBeGreaterThan(200);
});
