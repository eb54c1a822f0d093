import { expect, test } from '#tests/unit/test.ts';
import { cacheDiscounts } from '#data/cache-discounts.ts';
import { commitments } from '#data/commitments.ts';
import { givenFacts } from '#data/facts.ts';
import { hostingRights } from '#data/hosting-rights.ts';
import { orderings } from '#data/orderings.ts';
import { modelPrices } from '#data/prices.ts';
import { retellings } from '#data/retellings.ts';
import { sources } from '#data/sources.ts';
import { timeline } from '#data/timeline.ts';
import { modelFacts } from '#lib/model-facts.ts';
import { isDisputed } from '#models/resolve-facts.ts';

/** Every place in the data that names a source. */
const citations: readonly { readonly by: string; readonly source: string }[] = [
  ...[...givenFacts, ...modelFacts].flatMap((fact) =>
    fact.sources.map((source) => ({ by: fact.id, source })),
  ),
  ...givenFacts.flatMap((fact) =>
    isDisputed(fact.value)
      ? fact.value.disputed.map(({ source }) => ({ by: fact.id, source }))
      : [],
  ),
  ...modelPrices.flatMap((row) => row.sources.map((source) => ({ by: row.id, source }))),
  ...[
    ...cacheDiscounts,
    ...commitments,
    ...hostingRights,
    ...orderings,
    ...retellings,
    ...timeline,
  ].map((row) => ({ by: row.id, source: row.source })),
];
const ids: ReadonlySet<string> = new Set(sources.map(({ id }) => id));

test('no two sources share an id', () => {
  const list = sources.map(({ id }) => id);
  expect(list.filter((id, index) => list.indexOf(id) !== index)).toEqual([]);
});

test('the id of a source is lower-case words and digits joined by hyphens', () => {
  const wellFormed = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;
  expect(sources.map(({ id }) => id).filter((id) => !wellFormed.test(id))).toEqual([]);
});

test('every source that the data names is on the list of sources', () => {
  expect(citations.filter(({ source }) => !ids.has(source))).toEqual([]);
});

test('every source on the list supports something', () => {
  const cited = new Set(citations.map(({ source }) => source));
  expect([...ids].filter((id) => !cited.has(id))).toEqual([]);
});

test('no fact names one source twice', () => {
  const twice = givenFacts.filter(({ sources: list }) => new Set(list).size !== list.length);
  expect(twice.map(({ id }) => id)).toEqual([]);
});

test('every source has an address that a browser can open', () => {
  const bad = sources.filter(({ url }) => {
    if (!URL.canParse(url)) return true;
    const { protocol, hostname } = new URL(url);
    return !/^https?:$/.test(protocol) || !hostname.includes('.') || /\s/.test(url);
  });
  expect(bad.map(({ id, url }) => `${id}: ${url}`)).toEqual([]);
});

test('no two sources have the same address', () => {
  const urls = sources.map(({ url }) => url);
  const twice = sources.filter(({ url }, index) => urls.indexOf(url) !== index);
  expect(twice.map(({ id, url }) => `${id}: ${url}`)).toEqual([]);
});

test('every source has a publisher and a title', () => {
  const nameless = sources.filter(({ publisher, title }) => !publisher.trim() || !title.trim());
  expect(nameless).toEqual([]);
});

test('only one fact is called primary on a page of which nothing was read', () => {
  const unread = new Set(
    sources.filter(({ reading }) => reading === 'cited').map(({ id }): string => id),
  );
  const bold = givenFacts.filter(
    ({ confidence, sources: list }) =>
      confidence === 'primary' && list.every((id) => unread.has(id)),
  );
  // The notes disagree on whether anybody opened AWS's notice: one set calls it primary, one `[cited]`.
  expect(bold.map(({ id }) => id)).toEqual(['after.agents-preview.date']);
});
