import { expect, test } from '#tests/unit/test.ts';
import type { DateFact, DerivedFact, NumberFact } from '#data/types.ts';
import { resolveFacts } from '#models/resolve-facts.ts';

function aFact(parts: Partial<NumberFact> = {}): NumberFact {
  return {
    id: 'round.pre',
    label: 'Price before the money',
    unit: 'usd-bn',
    value: 730,
    asOf: '2026-02-27',
    confidence: 'primary',
    sources: ['openai-2026-02-scaling'],
    ...parts,
  };
}

function aDay(id: string, value: DateFact['value']): DateFact {
  const { unit: _, value: __, ...rest } = aFact({ id });
  return { ...rest, unit: 'date', value };
}

function aSum(parts: Partial<DerivedFact> = {}): DerivedFact {
  return {
    id: 'round.post',
    label: 'Price with the money',
    unit: 'usd-bn',
    asOf: '2026-02-27',
    confidence: 'derived',
    inputs: { pre: 'round.pre', raised: 'round.raised' },
    formula: 'pre + raised',
    ...parts,
  };
}

const raised = aFact({ id: 'round.raised', value: 110, sources: ['ap-2026-02-funding'] });

test('a derived fact is worked out from its inputs', () => {
  expect(resolveFacts([aFact(), raised], [aSum()]).get('round.post')?.value).toBe(840);
});

test('a derived fact shows its arithmetic and the ids behind its names', () => {
  expect(resolveFacts([aFact(), raised], [aSum()]).get('round.post')?.derivation).toEqual({
    formula: 'pre + raised',
    inputs: [
      { name: 'pre', factId: 'round.pre' },
      { name: 'raised', factId: 'round.raised' },
    ],
  });
});

test('a given fact has no arithmetic', () => {
  expect(resolveFacts([aFact()], []).get('round.pre')).toEqual({ ...aFact(), derivation: null });
});

test('a derived fact stands on the sources of its inputs, each once, in order of first use', () => {
  const both = aFact({
    id: 'round.raised',
    value: 110,
    sources: ['ap-2026-02-funding', 'openai-2026-02-scaling'],
  });
  expect(resolveFacts([aFact(), both], [aSum()]).get('round.post')?.sources).toEqual([
    'openai-2026-02-scaling',
    'ap-2026-02-funding',
  ]);
});

test('a derived fact may rest on another, whichever is written first', () => {
  const share = aSum({
    id: 'round.share',
    unit: 'percent',
    inputs: { raised: 'round.raised', post: 'round.post' },
    formula: 'raised / post × 100',
  });
  const value = resolveFacts([aFact(), raised], [share, aSum()]).get('round.share')?.value;
  expect(value).toBeCloseTo(13.095, 3);
});

test('dates count as days, across the end of February', () => {
  const days = aSum({
    id: 'after.split.days',
    unit: 'days',
    inputs: { start: 'split.start', end: 'split.end' },
    formula: 'end − start',
  });
  const given = [aDay('split.start', '2024-02-28'), aDay('split.end', '2024-03-01')];
  expect(resolveFacts(given, [days]).get('after.split.days')?.value).toBe(2);
});

test('a date counts from 1 January 1970', () => {
  const day = aSum({
    id: 'split.day',
    unit: 'days',
    inputs: { start: 'split.start' },
    formula: 'start',
  });
  const second = resolveFacts([aDay('split.start', '1970-01-02')], [day]);
  expect(second.get('split.day')?.value).toBe(1);
});

test('given facts come first, in their order', () => {
  expect([...resolveFacts([raised, aFact()], [aSum()]).keys()]).toEqual([
    'round.raised',
    'round.pre',
    'round.post',
  ]);
});

test('two given facts with one id are refused', () => {
  expect(() => resolveFacts([aFact(), aFact()], [])).toThrow(
    new RangeError(
      'Two facts have the id "round.pre". Ids are kept for ever and name one fact each: rename the newer one.',
    ),
  );
});

test('a derived fact with the id of a given one is refused', () => {
  expect(() => resolveFacts([aFact(), raised], [aSum({ id: 'round.pre' })])).toThrow(
    new RangeError(
      'Two facts have the id "round.pre". Ids are kept for ever and name one fact each: rename the newer one.',
    ),
  );
});

test('two derived facts with one id are refused', () => {
  expect(() => resolveFacts([aFact(), raised], [aSum(), aSum()])).toThrow(
    new RangeError(
      'Two facts have the id "round.post". Ids are kept for ever and name one fact each: rename the newer one.',
    ),
  );
});

test('an input that is not a fact is refused', () => {
  expect(() => resolveFacts([aFact()], [aSum()])).toThrow(
    new RangeError(
      'Fact "round.post" is derived from "round.raised", which is not a fact. Correct the id in its inputs, or add the fact.',
    ),
  );
});

test('facts that rest on each other in a circle are refused, with the way round', () => {
  const link = (id: string, next: string) => aSum({ id, inputs: { next }, formula: 'next' });
  const chain = [link('a.start', 'b.one'), link('b.one', 'b.two'), link('b.two', 'b.one')];
  expect(() => resolveFacts([], chain)).toThrow(
    new RangeError(
      'Derived facts go round in a circle: b.one → b.two → b.one. ' +
        'Give one of them a value from the record, or derive it from something else.',
    ),
  );
});

test('a fact that rests on itself is a circle of one', () => {
  expect(() => resolveFacts([raised], [aSum({ inputs: { pre: 'round.post' } })])).toThrow(
    new RangeError(
      'Derived facts go round in a circle: round.post → round.post. ' +
        'Give one of them a value from the record, or derive it from something else.',
    ),
  );
});

for (const { name, value, printed } of [
  { name: 'an undisclosed amount', value: null, printed: 'null' },
  { name: 'a range', value: { low: 12, high: 13 }, printed: '{"low":12,"high":13}' },
]) {
  test(`arithmetic with ${name} is refused`, () => {
    const vague = aFact({ id: 'round.raised', value });
    expect(() => resolveFacts([aFact(), vague], [aSum()])).toThrow(
      new RangeError(
        `Fact "round.post" is derived from "round.raised", which has no single number (${printed}). ` +
          'Derive it from a fact with one value, or make "round.post" a range on the record.',
      ),
    );
  });
}

test('arithmetic that ends at infinity is refused', () => {
  const ratio = aSum({ formula: '(pre + raised) / 0' });
  expect(() => resolveFacts([aFact(), raised], [ratio])).toThrow(
    new RangeError(
      'Fact "round.post" came out as Infinity from (pre + raised) / 0. Check the formula and its inputs.',
    ),
  );
});

test('a fact derived from nothing is refused', () => {
  const baseless = aSum({ inputs: {}, formula: '840' });
  expect(() => resolveFacts([], [baseless])).toThrow(
    new RangeError(
      'Fact "round.post" is derived from nothing. Name at least one fact in its inputs.',
    ),
  );
});

test('a formula that leaves out an input, or names what is none, is refused with both', () => {
  const other = aSum({ formula: 'pre + rasied' });
  expect(() => resolveFacts([aFact(), raised], [other])).toThrow(
    'Fact "round.post": the formula "pre + rasied" has the name "rasied", which is none of its inputs and leaves out its input "raised". ' +
      'The formula is what is worked out: bring it and the inputs (pre, raised) into line.',
  );
});

test('a result rounded to a whole number says so behind its formula', () => {
  const half = aSum({ formula: '(pre + raised) / 16', rounded: 'to a whole billion' });
  const fact = resolveFacts([aFact(), raised], [half]).get('round.post');
  expect(fact?.value).toBe(53);
  expect(fact?.derivation?.formula).toBe('(pre + raised) / 16, rounded to a whole billion');
});

test('a derived fact is as rough as its inputs', () => {
  const rough = aFact({ ...raised, qualifier: 'about' });
  const inherited = resolveFacts([aFact(), rough], [aSum()]).get('round.post');
  expect(inherited).toMatchObject({ value: 840, qualifier: 'about' });
  const bound = aFact({ ...raised, qualifier: 'up to' });
  const rest = aSum({ formula: 'pre − raised' });
  expect(resolveFacts([aFact(), bound], [rest]).get('round.post')).toMatchObject({
    value: 620,
    qualifier: 'at least',
  });
});

test('a derived fact that is less rough than its inputs says why', () => {
  const given = [aFact(), aFact({ ...raised, qualifier: 'about' })];
  expect(() => resolveFacts(given, [aSum({ qualifier: null })])).toThrow(
    'Fact "round.post" says no qualifier, and its inputs make it "about": pre + raised, with pre 730, raised about 110. ' +
      'Take its qualifier away, and it inherits theirs; or say in `qualifierBecause` why it differs.',
  );
  const told = aSum({ qualifier: null, qualifierBecause: 'The roughness is below a cent.' });
  expect(resolveFacts(given, [told]).get('round.post')).not.toHaveProperty('qualifier');
  expect(
    resolveFacts([aFact(), raised], [aSum({ qualifier: 'about' })]).get('round.post'),
  ).toMatchObject({
    qualifier: 'about',
  });
});

test('a derived fact is in the doubt of its inputs, unless it says why not', () => {
  const given = [
    aFact(),
    aFact({ ...raised, confidence: 'unconfirmed', hedge: 'according to Odaily alone' }),
  ];
  expect(resolveFacts(given, [aSum()]).get('round.post')).toMatchObject({
    confidence: 'unconfirmed',
    hedge: 'according to Odaily alone',
  });
  const firm = aSum({ firmBecause: 'Both readings give the same sum.' });
  expect(resolveFacts(given, [firm]).get('round.post')?.confidence).toBe('derived');
});
