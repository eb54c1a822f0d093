import * as fc from 'fast-check';
import { expect, test } from '#tests/unit/test.ts';
import { theConversationMeterExplorable as explorable } from '#components/explore/the-conversation-meter/explorable.ts';
import { usd } from '#components/explore/the-conversation-meter/words.ts';
import { initialState, type AnyState } from '#components/explore/settings.ts';
import { workedSession } from '#data/assumptions-session.ts';
import { factById } from '#lib/facts.ts';
import { formatFact } from '#lib/format.ts';
import { anyStateOf, flawsOf } from './random-states.ts';

const { model, columns } = explorable;
const initial = initialState(model.settings);
const shown = (changes: AnyState = {}) => model.outcome({ ...initial, ...changes });
const always = (holds: (state: AnyState) => void) => {
  fc.assert(fc.property(anyStateOf(model), holds), { numRuns: 200 });
};
/** What a cell of the table holds, in dollars or tokens. */
const cell = (state: AnyState, row: number, column: number) =>
  Number(model.outcome(state).rows[row]?.[column]?.replaceAll(/[$,]/g, ''));

test('the book’s own session sends and costs what its chapter says', () => {
  const { sentence } = shown();
  for (const id of [
    'calc.session50.again-share',
    'calc.session50.gpt61sol.with',
    'calc.session50.gpt61sol.without',
  ] as const) {
    expect(sentence).toContain(formatFact(factById(id)));
  }
  expect(sentence).toContain('3,412,500 tokens');
  expect(sentence).toContain(`${workedSession.turns} turns`);
});

test('two turns worked by hand come out as on paper', () => {
  // Opening 1,000, new 200, reply 300. Requests: 1,200; 1,200 + 300 + 200 = 1,700. Together 2,900.
  // New: 1,200 + 500 = 1,700. Again: opening 1,000, history 200. Replies 600.
  // GPT-4o, in 2.50, cached 1.25, out 10 a million: without 2,900 × 2.5 + 6,000 = 13,250 millionths,
  // with 1,700 × 2.5 + 1,200 × 1.25 + 6,000 = 11,750.
  const { rows, sentence } = shown({
    ...{ turns: 2, 'prefix-tokens': 1000, 'added-tokens': 200, 'reply-tokens': 300 },
    model: 'gpt-4o',
  });
  expect(rows).toEqual([
    ['Sent for the first time', '1,700', '$0.00425', '$0.00425'],
    ['Opening, sent again', '1,000', '$0.0025', '$0.00125'],
    ['History, sent again', '200', '$0.0005', '$0.00025'],
    ['All that is sent', '2,900', '$0.00725', '$0.00575'],
    ['Replies', '600', '$0.006', '$0.006'],
    ['Sent and replied', '3,500', '$0.01325', '$0.01175'],
  ]);
  expect(sentence).toBe(
    '2 turns send 2,900 tokens for 1,700 new ones, 1.7 for each: 41.4% of what is sent had been sent before. On GPT-4o the session costs $0.01175 with a perfect cache, replies included; without one it would cost $0.01325, 1.1 times as much.',
  );
});

test('a half of a cent is rounded up, also where the computer holds a little less', () => {
  // 7.595 and 0.145 are held as a little less than they are, 0.135 as a little more.
  expect([7.595, 0.145, 0.135, 7.594].map(usd)).toEqual(['$7.60', '$0.15', '$0.14', '$7.59']);
});

test('whatever a reader sets, the sentence, the table and the picture are whole', () => {
  always((state) => {
    expect(flawsOf(model, state, columns.length)).toEqual([]);
    expect(model.outcome({ ...state })).toEqual(model.outcome(state));
  });
});

test('the edges of every setting are whole', () => {
  for (const [name, setting] of Object.entries(model.settings)) {
    if (setting.kind !== 'number') continue;
    for (const value of [setting.min, setting.max]) {
      expect(flawsOf(model, { ...initial, [name]: value }, columns.length)).toEqual([]);
    }
  }
});

test('tokens sent are those sent first and those sent again', () => {
  always((state) => {
    const [first, prefix, history, all] = [0, 1, 2, 3].map((row) => cell(state, row, 1));
    expect((first ?? 0) + (prefix ?? 0) + (history ?? 0)).toBe(all);
  });
});

test('the bill rises with the turns, with a cache and without', () => {
  always((state) => {
    const turns = Number(state['turns']);
    fc.pre(turns < 200);
    for (const column of [2, 3]) {
      expect(cell({ ...state, turns: turns + 1 }, 5, column)).toBeGreaterThanOrEqual(
        cell(state, 5, column),
      );
    }
  });
});

test('a cached token never costs more than a fresh one unless it is being written', () => {
  always((state) => {
    for (const row of [1, 2]) {
      expect(cell(state, row, 3)).toBeLessThanOrEqual(cell(state, row, 2));
    }
    if (state['model'] !== 'gpt-6-1-sol') {
      expect(cell(state, 5, 3)).toBeLessThanOrEqual(cell(state, 5, 2));
    }
  });
});

test('replies cost the same with a cache and without', () => {
  always((state) => {
    expect(cell(state, 4, 2)).toBe(cell(state, 4, 3));
  });
});

test('the cache is a way to look at a bill, and changes no number of the table', () => {
  always((state) => {
    expect(model.outcome({ ...state, cache: 'on' }).rows).toEqual(
      model.outcome({ ...state, cache: 'off' }).rows,
    );
  });
});

test('a single question costs the same with a cache that charges nothing for writing', () => {
  expect(shown({ turns: 1, model: 'gpt-5' }).sentence).toBe(
    'One turn sends 7,000 tokens, all of them new. On GPT-5 the session costs $0.01375, the reply included, with a cache or without: nothing is sent again.',
  );
});

test('a single question costs more with a cache that charges for writing', () => {
  const why =
    'The cache makes it dearer: writing to it costs extra, and nothing is ever read from it.';
  expect(shown({ turns: 1 }).sentence).toContain(why);
  expect(shown({ turns: 1, cache: 'off' }).sentence).toContain(why);
});

test('requests that are reported to cost extra are named, and only where they do', () => {
  const long = 'longer than 272,000 tokens, which is reported to cost extra';
  expect(shown().sentence).not.toContain(long);
  expect(shown({ turns: 200 }).sentence).toContain(`The last 93 requests are ${long}`);
  expect(shown({ turns: 108 }).sentence).toContain(`The last request is ${long}`);
  expect(shown({ turns: 200, model: 'gpt-5' }).sentence).not.toContain(long);
});

test('the cheapest bill is not that of the lowest list price', () => {
  const bill = (named: string, column: number) => cell({ ...initial, model: named }, 5, column);
  expect(bill('gpt-5-5', 2)).toBeGreaterThan(bill('gpt-4o', 2));
  expect(bill('gpt-5-5', 3)).toBeLessThan(bill('gpt-4o', 3));
});

test('any guess is answered and drawn, and the answer is the ratio of the sentence', () => {
  const { prediction } = model;
  expect(prediction?.answer).toContain('26.4 for each new one');
  expect(shown().sentence).toContain('26.4 for each');
  const { min = 0, max = 0 } = prediction?.guess ?? {};
  for (let guess = min; guess <= max; guess += 1) {
    const drawing = prediction?.drawing(guess) ?? { height: 0, shapes: 'NaN' };
    const answered = {
      ...model,
      outcome: () => ({ sentence: prediction?.said(guess) ?? '', rows: [], drawing }),
    };
    expect(flawsOf(answered, {}, 0)).toEqual([]);
  }
  expect(prediction?.said(26)).toContain('as good as exact');
  expect(prediction?.said(10)).toContain('there are 2.6 times as many');
  expect(prediction?.said(53)).toContain('yours is 2 times as high');
});

test('what there is to try is compared with bills that stand beside it', () => {
  const { invitation, state } = explorable.surprise;
  const billsOn = (name: string) => {
    const total = model.outcome({ ...state, model: name }).rows.at(-1);
    return [total?.[2] ?? '', total?.[3] ?? ''];
  };
  for (const bill of billsOn('gpt-4o')) expect(invitation).toContain(bill);
  // Those of the dearer model are what is shown.
  const { drawing } = model.outcome(state);
  for (const bill of billsOn(String(state['model']))) {
    expect(invitation).not.toContain(bill);
    expect(drawing.shapes).toContain(`>${bill} with`);
  }
});
