import { expect, test } from '#tests/unit/test.ts';
import { clouds, type CloudId } from '#data/clouds.ts';
import { hostingRights, type HostingRight } from '#data/hosting-rights.ts';
import { products, type ProductId } from '#data/products.ts';
import { readUntil } from '#data/record.ts';
import { dateOf } from '#lib/recorded-facts.ts';
import { hostingMatrix, turningDays } from '#models/hosting.ts';

const rights: readonly HostingRight[] = hostingRights;
const isProduct = (id: string): id is ProductId => id in products;
const isCloud = (id: string): id is CloudId => id in clouds;
const productIds = Object.keys(products).filter(isProduct);
const cloudIds = Object.keys(clouds).filter(isCloud);
const amended = dateOf('after.amendment.date');

/** The first day of a product on the record. */
function beginningOf(product: ProductId): string {
  const days = rights.filter((right) => right.product === product).map(({ from }) => from);
  return days.toSorted()[0] ?? readUntil.products.day;
}

/** Every square from the amendment to the end of the record, on each day on which anything changed. */
const since = [...turningDays(rights), readUntil.products.day]
  .filter((day) => day >= amended)
  .flatMap((day) =>
    hostingMatrix(
      day,
      rights,
      productIds.filter((product) => beginningOf(product) <= day),
      cloudIds,
    ).map((cell) => ({ ...cell, at: `${cell.product} on ${cell.cloud}, ${day}` })),
  );

test('from the amendment on every product has a state on every cloud, to the end of the record', () => {
  expect(since.length).toBeGreaterThan(productIds.length * cloudIds.length);
  expect(since.filter(({ right }) => right === null).map(({ at }) => at)).toEqual([]);
});

test('what the amendment opens to any cloud is neither unsettled nor ruled out nor tied to one of them', () => {
  // “Any cloud provider”: what OpenAI may run on machines of its own it does not say.
  const closed = since.filter(
    ({ cloud, right }) =>
      cloud !== 'openai' &&
      right !== null &&
      ['unclear', 'not-allowed', 'exclusive'].includes(right.right),
  );
  expect(closed.map(({ at }) => at)).toEqual([]);
});

test('the amendment alone makes nothing more than allowed', () => {
  const byItAlone = rights.filter(({ factIds }) => factIds.every((id) => id.startsWith('amend.')));
  const open = byItAlone.filter(({ cloud }) => cloud !== 'openai');
  expect(open.length).toBeGreaterThan(0);
  expect(open.filter(({ right }) => right !== 'allowed').map(({ id }) => id)).toEqual([]);
});

test('what is allowed since the amendment rests on it and says so', () => {
  const silent = rights.filter(
    ({ from, right, clause, factIds }) =>
      right === 'allowed' &&
      from >= amended &&
      !(factIds.includes('amend.cloud') && /amendment/i.test(clause)),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('a state that is left open says what is missing', () => {
  const reasons =
    /no text (?:found|of the day) says|is not said|does not say|covers stateless calls only|changes no terms, yet/;
  const silent = rights.filter(({ right, clause }) => right === 'unclear' && !reasons.test(clause));
  expect(silent.map(({ id, clause }) => `${id}: ${clause}`)).toEqual([]);
});

test('a claim of one cloud to a product stands beside the permission for the others', () => {
  // Amazon’s right to distribute Frontier, and what was said of the managed agents in April.
  const rivals = [
    { product: 'frontier', clouds: ['google', 'oracle'], fact: 'amazon.frontier', from: amended },
    {
      product: 'stateful-runtime',
      clouds: ['azure', 'google', 'oracle'],
      fact: 'after.bma.preview',
      from: dateOf('after.bedrock-preview.date'),
    },
  ] as const;
  for (const { product, clouds: named, fact, from } of rivals) {
    const untold = since.filter(
      ({ right, ...cell }) =>
        cell.product === product &&
        named.some((cloud) => cloud === cell.cloud) &&
        cell.at.slice(-10) >= from &&
        !(right?.factIds.includes(fact) ?? false),
    );
    expect(untold.map(({ at }) => at)).toEqual([]);
  }
});
