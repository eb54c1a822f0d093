import { expect, test } from '#tests/unit/test.ts';
import { workedSession } from '#data/assumptions-session.ts';
import { sessionCosts } from '#lib/session-costs.ts';
import {
  sessionCost,
  sessionTokens,
  triangle,
  turnTokens,
  type Session,
  type TokenPrices,
} from '#models/session-cost.ts';

function aSession(given: Partial<Session> = {}): Session {
  return { turns: 3, prefixTokens: 10, addedTokens: 4, outputTokens: 2, ...given };
}

function prices(given: Partial<TokenPrices> = {}): TokenPrices {
  return {
    inputUsdPerMtok: 10,
    cachedUsdPerMtok: 1,
    outputUsdPerMtok: 100,
    writeFactor: 1,
    ...given,
  };
}

test('three turns worked by hand', () => {
  // Requests: 10+4 = 14; 10+4+2+4 = 20; 10+4+2+4+2+4 = 26. Together 60, the last one 26.
  expect(turnTokens(aSession())).toEqual([
    { turn: 1, sent: 14, firstTime: 14, prefixAgain: 0, historyAgain: 0 },
    { turn: 2, sent: 20, firstTime: 6, prefixAgain: 10, historyAgain: 4 },
    { turn: 3, sent: 26, firstTime: 6, prefixAgain: 10, historyAgain: 10 },
  ]);
  expect(sessionTokens(aSession())).toEqual({
    sent: 60,
    firstTime: 26,
    again: 34,
    againRatio: 34 / 60,
    output: 6,
    lastRequest: 26,
  });
  // In millionths of a dollar: 60×10 + 6×100 = 1,200; 34×1 + 26×10 + 600 = 894; 26×10 + 600 = 860.
  const cost = sessionCost(aSession(), prices());
  expect(cost.withoutCacheUsd * 1e6).toBeCloseTo(1200, 9);
  expect(cost.withCacheUsd * 1e6).toBeCloseTo(894, 9);
  expect(cost.billedOnceUsd * 1e6).toBeCloseTo(860, 9);
  expect(cost.savedRatio).toBeCloseTo(306 / 1200, 9);
  expect(cost.recoveredRatio).toBeCloseTo(306 / 340, 9);
});

test('the worked conversation costs what was worked out by hand, to the cent', () => {
  expect(
    sessionCosts.map(({ model, withoutCacheUsd, withCacheUsd }) => [
      model,
      withoutCacheUsd.toFixed(2),
      withCacheUsd.toFixed(2),
    ]),
  ).toEqual([
    ['GPT-4o', '8.78', '4.68'],
    ['GPT-5', '4.52', '0.82'],
    ['GPT-5.5', '17.81', '3.04'],
    ['GPT-6.1 Sol', '7.08', '0.90'],
  ]);
});

test('the worked conversation sends 3,412,500 tokens and gets 25,000 back', () => {
  expect(sessionTokens(workedSession)).toMatchObject({ sent: 3_412_500, output: 25_000 });
});

test('the bill of the triangle grows as worked out by hand', () => {
  expect([10, 20, 50, 100].map(triangle)).toEqual([55, 210, 1275, 5050]);
});

test('the turns add up to the session', () => {
  for (const session of [aSession(), aSession({ turns: 1 }), workedSession]) {
    const turns = turnTokens(session);
    const sum = (pick: (turn: (typeof turns)[number]) => number) =>
      turns.reduce((total, turn) => total + pick(turn), 0);
    const { sent, firstTime, again } = sessionTokens(session);
    expect(sum((turn) => turn.sent)).toBe(sent);
    expect(sum((turn) => turn.firstTime)).toBe(firstTime);
    expect(sum((turn) => turn.prefixAgain + turn.historyAgain)).toBe(again);
  }
});

test('without a prefix, and with the reply counted as added, the session is the triangle', () => {
  const session = aSession({ turns: 50, prefixTokens: 0, addedTokens: 1, outputTokens: 0 });
  expect(sessionTokens(session).sent).toBe(triangle(50));
});

test('a cache without surcharge never makes a session dearer, nor cheaper than billing once', () => {
  for (const cachedUsdPerMtok of [0, 1, 5, 10]) {
    const cost = sessionCost(workedSession, prices({ cachedUsdPerMtok }));
    expect(cost.withCacheUsd).toBeLessThanOrEqual(cost.withoutCacheUsd);
    expect(cost.withCacheUsd).toBeGreaterThanOrEqual(cost.billedOnceUsd);
  }
});

test('a surcharge for writing makes a single turn dearer than no cache', () => {
  const cost = sessionCost(aSession({ turns: 1 }), prices({ writeFactor: 1.25 }));
  expect(cost.withCacheUsd).toBeGreaterThan(cost.withoutCacheUsd);
});

test('one turn sends nothing again', () => {
  expect(sessionTokens(aSession({ turns: 1 }))).toMatchObject({ again: 0, againRatio: 0 });
  expect(sessionCost(aSession({ turns: 1 }), prices())).toMatchObject({
    factor: 1,
    recoveredRatio: 0,
  });
});

test('an empty session costs nothing', () => {
  const empty = aSession({ prefixTokens: 0, addedTokens: 0, outputTokens: 0 });
  expect(sessionTokens(empty).againRatio).toBe(0);
  expect(sessionCost(empty, prices())).toEqual({
    withoutCacheUsd: 0,
    withCacheUsd: 0,
    billedOnceUsd: 0,
    factor: 1,
    savedRatio: 0,
    recoveredRatio: 0,
  });
});

test('turns that are not a whole number from 1 are refused', () => {
  const message = (turns: number) =>
    `A session of ${turns} turns cannot be worked out. Turns are a whole number from 1.`;
  expect(() => triangle(0)).toThrow(new RangeError(message(0)));
  expect(() => turnTokens(aSession({ turns: 1.5 }))).toThrow(new RangeError(message(1.5)));
});

test('negative tokens are refused', () => {
  expect(() => sessionTokens(aSession({ addedTokens: -1 }))).toThrow(
    new RangeError('A session with addedTokens of -1 cannot be worked out. Give 0 or more tokens.'),
  );
});

test('negative prices are refused', () => {
  expect(() => sessionCost(aSession(), prices({ cachedUsdPerMtok: -1 }))).toThrow(
    new RangeError(
      'A price with cachedUsdPerMtok of -1 cannot be used. Give 0 or more dollars per million tokens.',
    ),
  );
});

test('a discount for writing to the cache is refused', () => {
  expect(() => sessionCost(aSession(), prices({ writeFactor: 0.5 }))).toThrow(
    new RangeError(
      'A price with writeFactor of 0.5 cannot be used. Give 1 where writing to the cache costs nothing extra, or more.',
    ),
  );
});
