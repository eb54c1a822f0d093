import { expect, test } from '#tests/unit/test.ts';
import { hostingRights } from '#data/hosting-rights.ts';
import { recordWindow } from '#data/assumptions-swimlanes.ts';
import { follows, openStretch, stretchOn, swimlanes, type Period } from '#models/swimlanes.ts';

const horizon = '2026-11-18';

function aPeriod(period: Partial<Period> = {}): Period {
  return {
    product: 'api',
    cloud: 'azure',
    from: '2026-01-01',
    until: null,
    right: 'exclusive',
    ...period,
  };
}

test('two texts that say the same make one stretch', () => {
  // By hand: exclusive from January to March and again from March to May is exclusive from January
  // to May; from May it is allowed, and still was on the last day of the record.
  const lanes = swimlanes(
    [
      aPeriod({ until: '2026-03-01' }),
      aPeriod({ from: '2026-05-01', right: 'allowed' }),
      aPeriod({ from: '2026-03-01', until: '2026-05-01' }),
    ],
    { horizon },
  );
  expect(lanes).toEqual([
    {
      product: 'api',
      cloud: 'azure',
      stretches: [
        { right: 'exclusive', from: '2026-01-01', until: '2026-05-01', isOpen: false },
        { right: 'allowed', from: '2026-05-01', until: horizon, isOpen: true },
      ],
    },
  ]);
});

test('a text that calls the same right by another name begins a stretch of its own', () => {
  const [lane] = swimlanes(
    [
      aPeriod({ until: '2026-02-01', right: 'preview', called: 'preview announced' }),
      aPeriod({
        from: '2026-02-01',
        until: '2026-03-01',
        right: 'preview',
        called: 'preview announced',
      }),
      aPeriod({ from: '2026-03-01', right: 'preview' }),
    ],
    { horizon },
  );
  expect(lane?.stretches.map(({ called, from }) => [called, from])).toEqual([
    ['preview announced', '2026-01-01'],
    [undefined, '2026-03-01'],
  ]);
});

test('a gap of which no text speaks stays a gap', () => {
  const [lane] = swimlanes(
    [aPeriod({ until: '2026-02-01' }), aPeriod({ from: '2026-03-01', until: '2026-04-01' })],
    { horizon },
  );
  expect(lane?.stretches).toHaveLength(2);
  expect(lane && stretchOn(lane, '2026-02-15')).toBeNull();
  expect(lane && openStretch(lane)).toBeNull();
});

test('on the day of a change the new state holds', () => {
  const [lane] = swimlanes(
    [aPeriod({ until: '2026-04-27' }), aPeriod({ from: '2026-04-27', right: 'allowed' })],
    { horizon },
  );
  expect(lane && stretchOn(lane, '2026-04-26')?.right).toBe('exclusive');
  expect(lane && stretchOn(lane, '2026-04-27')?.right).toBe('allowed');
  expect(lane && openStretch(lane)?.from).toBe('2026-04-27');
});

test('an offer follows a preview only where one touches the other', () => {
  const lanes = swimlanes(
    [
      aPeriod({ until: '2026-03-01', right: 'preview' }),
      aPeriod({ from: '2026-03-01', right: 'allowed' }),
      aPeriod({ cloud: 'aws', until: '2026-03-01', right: 'preview' }),
      aPeriod({ cloud: 'aws', from: '2026-04-01', right: 'allowed' }),
    ],
    { horizon },
  );
  expect(
    lanes.map((lane) => {
      const open = openStretch(lane);
      return open && follows(lane, open, 'preview');
    }),
  ).toEqual([true, false]);
});

test('lanes keep the order in which their pairs first appear', () => {
  const lanes = swimlanes(
    [aPeriod({ cloud: 'oracle' }), aPeriod({ cloud: 'aws' }), aPeriod({ product: 'codex' })],
    { horizon },
  );
  expect(lanes.map(({ product, cloud }) => `${product} ${cloud}`)).toEqual([
    'api oracle',
    'api aws',
    'codex azure',
  ]);
});

test('every day of the record of rights has one state at the most', () => {
  const lanes = swimlanes(hostingRights, recordWindow);
  for (const { stretches } of lanes) {
    stretches.forEach(({ from, until }, index) => {
      expect(from < until).toBe(true);
      const next = stretches[index + 1];
      if (next) expect(until <= next.from).toBe(true);
    });
  }
  const cells = new Set(hostingRights.map(({ product, cloud }) => `${product} ${cloud}`));
  expect(lanes).toHaveLength(cells.size);
});

test('a month is refused where a day is needed', () => {
  expect(() => swimlanes([aPeriod({ from: '2026-01' })], { horizon })).toThrow(
    'The period of "api" on "azure" from 2026-01 has the date "2026-01". A lane needs whole days: write YYYY-MM-DD.',
  );
});

test('a period that ends before it begins is refused', () => {
  expect(() => swimlanes([aPeriod({ until: '2025-12-31' })], { horizon })).toThrow(
    'The period of "api" on "azure" from 2026-01-01 ends on 2025-12-31. It must end after it begins and by the horizon, 2026-11-18: correct a date, or end it with null.',
  );
});

test('a period that ends after the horizon is refused', () => {
  expect(() => swimlanes([aPeriod({ until: '2027-01-01' })], { horizon })).toThrow(
    'The period of "api" on "azure" from 2026-01-01 ends on 2027-01-01. It must end after it begins and by the horizon, 2026-11-18: correct a date, or end it with null.',
  );
});

test('overlapping periods of one pair are refused', () => {
  expect(() =>
    swimlanes([aPeriod({ until: '2026-04-27' }), aPeriod({ from: '2026-04-01' })], { horizon }),
  ).toThrow(
    'The period of "api" on "azure" from 2026-04-01 begins before the one before it ends (2026-04-27). A product has one state at a time on a cloud: end the earlier period on 2026-04-01.',
  );
});
