import { expect, test } from '#tests/unit/test.ts';
import * as fc from 'fast-check';
import { combinations } from '#components/explore/define-explorable.ts';
import { initialState } from '#components/explore/settings.ts';
import { whoMayHostThisExplorable as explorable } from '#components/explore/who-may-host-this/explorable.ts';
import {
  whoMayHostThis,
  type WhoMayHostThisGiven,
} from '#components/explore/who-may-host-this/model.ts';
import { standings } from '#components/explore/who-may-host-this/words.ts';
import { clouds, type CloudId } from '#data/clouds.ts';
import { hostingRights, rightNames, type HostingRight } from '#data/hosting-rights.ts';
import { products, type ProductId } from '#data/products.ts';
import { readUntil } from '#data/record.ts';
import { factById } from '#lib/facts.ts';
import { formatDate } from '#lib/format.ts';
import { dateOf } from '#lib/recorded-facts.ts';
import { hostingMatrix, turningDays } from '#models/hosting.ts';
import { flawsOf } from './random-states.ts';

const { model } = explorable;
const rights: readonly HostingRight[] = hostingRights;
const states = combinations(model, ['product', 'date']);
const isProduct = (id: string): id is ProductId => id in products;
const isCloud = (id: string): id is CloudId => id in clouds;
const productIds = Object.keys(products).filter(isProduct);
const cloudIds = Object.keys(clouds).filter(isCloud);
const initial = initialState(model.settings);
const amended = dateOf('after.amendment.date');
const at = (product: string, date: string) => model.outcome({ product, date });

/** Every day from the first right to the end of the record. */
const days = fc
  .integer({
    min: Date.parse('2019-07-22') / 86_400_000,
    max: Date.parse(readUntil.products.day) / 86_400_000,
  })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

test('on the day of the announcement stateless calls were for Azure alone', () => {
  // By hand, from the record: one exclusive right, three rulings-out by it, and nothing on OpenAI itself.
  expect(initial).toEqual({ product: 'stateless-api', date: '2026-02-27' });
  const { sentence, rows } = model.outcome(initial);
  expect(sentence).toBe(
    'On 27 February 2026 stateless calls were tied to Azure alone and ruled out at AWS, Google and Oracle. No text found names OpenAI itself as a host. That day brought a new text on Azure, AWS, Google and Oracle, but no clear change.',
  );
  expect(rows[0]).toEqual([
    'Azure',
    'only here',
    'from 27 February 2026 until 27 April 2026',
    'Joint statement: stateless API calls stay on Azure, those through Amazon included.',
    'OpenAI and Microsoft, “Joint Statement from OpenAI and Microsoft”',
  ]);
  expect(rows.map(([cloud, standing]) => `${cloud ?? ''}: ${standing ?? ''}`)).toEqual([
    'Azure: only here',
    'AWS: ruled out',
    'Google: ruled out',
    'Oracle: ruled out',
    'OpenAI: not named',
  ]);
});

test('each product can be chosen on each day on which anything changed', () => {
  expect(states).toHaveLength(productIds.length * turningDays(rights).length);
});

test('every product has exactly one standing at every cloud in every state', () => {
  for (const state of states) {
    const { rows } = model.outcome(state);
    expect(rows.map(([cloud]) => cloud)).toEqual(cloudIds.map((id) => clouds[id].name));
    for (const [, standing = ''] of rows) {
      expect([...Object.values(standings), ...rightNames]).toContain(standing);
    }
  }
});

test('on every day of the record it says what the matrix of the record says', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...productIds), (day, product) => {
      const last = turningDays(rights)
        .filter((turning) => turning <= day)
        .at(-1);
      expect(last).toBeDefined();
      const { rows } = at(product, last ?? '');
      const record = hostingMatrix(day, rights, [product], cloudIds);
      expect(rows.map(([, standing, , clause]) => [standing, clause])).toEqual(
        record.map(({ right }) => [
          right?.called ?? standings[right?.right ?? 'no-text'],
          right?.clause ?? 'none',
        ]),
      );
    }),
    { numRuns: 400 },
  );
});

test('each period ends as the record has it', () => {
  for (const { product, cloud, from, until, untilWhen } of rights) {
    const period = at(product, from).rows[cloudIds.indexOf(cloud)]?.[2];
    const end =
      until === null
        ? `still so in ${readUntil.products.inWords}`
        : `until ${untilWhen ?? formatDate(until)}`;
    expect(period?.endsWith(end), `${period ?? ''} ends ${end}`).toBe(true);
  }
});

test('what a text says is told with the source of that text', () => {
  // The text of 2019 names no API and no product; the joint statement is of 2026.
  for (const product of ['stateless-api', 'first-party']) {
    const { sentence, rows } = at(product, '2019-07-22');
    expect(sentence).toContain(
      'all of OpenAI’s cloud work, with no API or product named in the excerpts read, was tied',
    );
    for (const [, , , clause, source] of rows) {
      expect(clause === 'none' || clause?.includes('July 2019')).toBe(true);
      expect(source).not.toContain('Joint Statement');
    }
  }
});

test('the sentence names every cloud once for how it stands', () => {
  for (const state of states) {
    const { sentence, rows } = model.outcome(state);
    const [told = ''] = sentence.split(
      / (?:That day|By then|The day before|Nothing on record|What is on|The text of October|That Azure|Whether|In April|No text found says)/,
    );
    if (told.includes('not placed on any cloud')) {
      expect(rows.every(([, standing]) => standing === standings['no-text'])).toBe(true);
      continue;
    }
    for (const id of cloudIds) {
      const name = id === 'openai' ? 'OpenAI itself' : clouds[id].name;
      expect(told.split(name).length - 1, `${name} in: ${told}`).toBe(1);
    }
  }
});

test('a sentence tells what changed: nothing where the day before was alike', () => {
  expect(at('stateless-api', '2026-04-28').sentence).toMatch(/That day it changed for AWS\.$/);
  // Products and managed agents: what no text says, or what opens wider within a preview.
  expect(at('first-party', '2026-04-27').sentence).toMatch(
    /That day it changed for AWS, Google and Oracle\. No text found says that the hosting on Azure ended\.$/,
  );
  expect(at('stateful-runtime', '2026-09-29').sentence).toMatch(
    /were in preview at AWS and allowed on .* That day, by AWS’s notice alone, a public preview opened\./,
  );
  expect(at('codex', '2026-09-29').sentence).toMatch(/The day before, it stood no differently\.$/);
  expect(at('codex', '2026-02-27').sentence).toBe(
    'On 27 February 2026 Codex was not placed on any cloud by a text of its own. Until 27 April 2026 it counts here among OpenAI’s other own products.',
  );
});

test('a text that speaks of all products tells them alike on all clouds', () => {
  const allowed = (product: string, date: string) =>
    at(product, date)
      .rows.filter(([, standing]) => standing === standings.allowed)
      .map(([cloud]) => cloud);
  for (const product of ['stateful-runtime', 'frontier']) {
    expect(allowed(product, '2026-04-27')).toEqual(
      expect.arrayContaining(['Azure', 'Google', 'Oracle']),
    );
  }
  for (const product of ['stateless-api', 'first-party', 'codex']) {
    expect(allowed(product, '2026-04-27')).toEqual(
      expect.arrayContaining(['AWS', 'Google', 'Oracle']),
    );
    // What credits buy takes no permission back.
    expect(allowed(product, '2026-06-10')).toContain('Oracle');
  }
  for (const product of ['stateless-api', 'first-party']) {
    for (const date of ['2019-07-22', '2023-01-23']) {
      expect(at(product, date).sentence).toContain('ruled out at AWS, Google and Oracle');
    }
  }
});

test('from the amendment on no cloud is told as unnamed, and none of a provider as unsettled', () => {
  // The amendment speaks of all products and of any cloud provider, not of machines of OpenAI’s own.
  const after = states.filter(({ product, date }) =>
    rights.some((right) => right.product === product && right.from <= String(date)),
  );
  for (const state of after.filter(({ date }) => String(date) >= amended)) {
    const { sentence, rows } = model.outcome(state);
    expect(sentence).not.toContain('No text found names');
    expect(sentence).not.toMatch(/For (?!OpenAI itself)[^.]*no text found settles it/);
    const open = rows.filter(([cloud]) => cloud !== clouds.openai.name);
    expect(open.map(([, standing]) => standing)).not.toContain(standings.unclear);
  }
  expect(at('stateful-runtime', amended).sentence).toContain('allowed on Azure, Google and Oracle');
});

test('what another text claims for one cloud is told beside the permission for the others', () => {
  for (const { date } of states.filter(({ product }) => product === 'frontier')) {
    expect(at('stateful-runtime', String(date)).sentence.includes('called exclusive to AWS')).toBe(
      String(date) >= '2026-04-28',
    );
    expect(
      at('frontier', String(date)).sentence.includes('AWS is still alone among third parties'),
    ).toBe(String(date) >= amended);
  }
});

test('what was announced is not told as had', () => {
  for (const date of ['2026-04-28', '2026-06-01', '2026-06-10', '2026-09-10']) {
    const { sentence, rows, drawing } = at('stateful-runtime', date);
    expect(sentence).toContain('were announced in preview at AWS');
    expect(rows[1]?.[1]).toBe('preview announced');
    expect(drawing.shapes).toContain('>AWS: preview announced<');
  }
  const frontier = at('frontier', '2026-02-27');
  expect(frontier.sentence).toContain('given to AWS to distribute, alone among third parties');
  expect(frontier.sentence).not.toContain('promised');
  expect(at('agents-api', '2026-09-10').sentence).toContain('in public beta at OpenAI itself');
});

test('what is called stateless before the joint statement is all of the API', () => {
  for (const { date } of states.filter(({ product }) => product === 'stateless-api')) {
    const { sentence } = at('stateless-api', String(date));
    expect(sentence.includes('stateless calls were')).toBe(String(date) >= '2026-02-27');
  }
});

test('a date is never told more exactly than the record has it', () => {
  for (const state of states) {
    const { sentence, rows, drawing } = model.outcome(state);
    const all = [sentence, rows.flat().join(' '), drawing.shapes].join(' ');
    for (const { from, fromWhen } of rights) {
      if (fromWhen === undefined) continue;
      const [day] = [Number(from.slice(8))];
      expect(all).not.toContain(`${day} October 2026`);
    }
  }
  expect(at('stateless-api', '2026-10-31').sentence).toMatch(/^By the end of October 2026 /);
  expect(at('stateless-api', '2026-10-31').rows[2]?.[2]).toBe(
    'by late October 2026, still so in mid-November 2026',
  );
});

test('what came for the promised runtime is not called by its name', () => {
  expect(factById('after.sre-name').unit).toBe('text');
  for (const { date } of states.filter(({ product }) => product === 'stateful-runtime')) {
    const { sentence } = at('stateful-runtime', String(date));
    expect(sentence.includes('the stateful runtime was')).toBe(String(date) < '2026-04-28');
  }
});

test('whatever is chosen reads and draws without a flaw, at one height', () => {
  for (const state of states) {
    expect(flawsOf(model, state, explorable.columns.length)).toEqual([]);
    expect(model.outcome(state).drawing.height).toBe(model.outcome(initial).drawing.height);
  }
});

test('what the browser makes from what it is given is what the build makes', () => {
  const isGiven = (value: unknown): value is WhoMayHostThisGiven =>
    typeof value === 'object' && value !== null && 'rights' in value;
  const given: unknown = JSON.parse(JSON.stringify(explorable.given));
  if (!isGiven(given)) throw new TypeError('Nothing is given to the browser.');
  const again = whoMayHostThis(given);
  for (const state of states) expect(again.outcome(state)).toEqual(model.outcome(state));
});
