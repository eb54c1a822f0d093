import { claimKinds } from '#data/claims.ts';
import { agreementBases, contractedClouds } from '#data/cloud-agreements.ts';
import { clouds } from '#data/clouds.ts';
import { firmnesses } from '#data/commitments.ts';
import { companies } from '#data/companies.ts';
import { confidences } from '#data/confidence.ts';
import { hostingStates, rightNames } from '#data/hosting-rights.ts';
import { speakers } from '#data/orderings.ts';
import { datings } from '#data/payments.ts';
import { modelFamilies, priceLines } from '#data/prices.ts';
import { products } from '#data/products.ts';
import { readings } from '#data/readings.ts';
import { readUntil } from '#data/record.ts';
import { retoldStates } from '#data/retold-details.ts';
import { threads } from '#data/timeline.ts';
import type { NumberUnit } from '#data/types.ts';
import { valuationBases, valuationKinds } from '#data/valuations.ts';
import { verdictOrder } from '#data/verdicts.ts';
import type { Shape, Table } from './check-rows.ts';
import { factTables } from './fact-tables.ts';
import * as field from './fields.ts';
import type { WrittenData } from './written-data.ts';

const { date, day, listOf, oneOf, optional, orNull, percent, positive, text, truth, whole } = field;

const confidence = oneOf(confidences.map(({ id }) => id));
const confidenceRead = oneOf(
  confidences.map(({ id }) => id).filter((id) => id !== 'derived' && id !== 'unconfirmed'),
);

/** A table whose rows have one shape. */
function table<Row extends object>(
  kind: string,
  within: string,
  rows: readonly Row[],
  shape: Shape<Row>,
  key?: string,
): Table {
  return {
    kind,
    within: `src/data/${within}`,
    rows,
    shapeOf: () => shape,
    ...(key === undefined ? {} : { key }),
  };
}

/** Every table of the data with what its rows may hold. */
export function tablesOf(data: WrittenData): readonly Table[] {
  const all = [...data.given, ...data.derived];
  const sourceId = oneOf(
    data.sources.map(({ id }) => id),
    'src/data/sources/',
  );
  const factId = oneOf(
    all.map(({ id }) => id),
    'src/data/facts/',
  );
  const factIn = (...units: readonly NumberUnit[]) =>
    oneOf(
      all.filter(({ unit }) => units.some((each) => each === unit)).map(({ id }) => id),
      `src/data/facts/ with the unit ${units.join(' or ')}`,
    );
  const factIds = listOf(factId);
  const chapter = oneOf(
    data.exercises.map((exercise) => exercise.chapter),
    'src/data/exercises.ts',
  );
  const company = Object.keys(companies);
  const verdict = oneOf(verdictOrder);
  const part = oneOf(Object.keys(readUntil));
  return [
    ...factTables(data, sourceId, factId),
    table('source', 'sources', data.sources, {
      id: field.form(
        /^[a-z0-9]+(?:-[a-z0-9]+)+$/,
        'lower-case words and digits joined by hyphens',
        'openai-2026-02-scaling',
      ),
      publisher: text,
      title: text,
      published: orNull(date),
      url: field.webAddress,
      accessed: date,
      reading: oneOf(readings.map(({ id }) => id)),
      note: optional(text),
    }),
    table('budget', 'budgets.ts', data.budgets, {
      id: text,
      label: text,
      factId: factIn('usd-bn'),
      scope: text,
      year: orNull(whole),
    }),
    table('cache discount', 'cache-discounts.ts', data.cacheDiscounts, {
      id: text,
      from: date,
      model: text,
      paidPercent: percent,
      writeFactor: positive,
      source: sourceId,
      confidence,
    }),
    table('claim', 'claims', data.claims, {
      number: whole,
      id: field.form(/^claim\.\d\d$/, '“claim.” and its number in two digits', 'claim.07'),
      topic: text,
      claim: text,
      kind: oneOf(claimKinds.map(({ kind }) => kind)),
      verdictThen: verdict,
      verdictNow: verdict,
      asOf: part,
      reason: text,
      evidence: factIds,
      chapter,
    }),
    table(
      'agreement',
      'cloud-agreements.ts',
      data.cloudAgreements,
      {
        cloud: oneOf(contractedClouds),
        date,
        amountFact: orNull(factIn('usd-bn')),
        step: text,
        basis: oneOf(agreementBases),
        source: sourceId,
      },
      'step',
    ),
    table('commitment', 'commitments.ts', data.commitments, {
      id: text,
      counterparty: text,
      announced: date,
      amountFact: orNull(factIn('usd-bn')),
      capacityFact: orNull(factIn('gw', 'mw')),
      period: orNull(text),
      firmness: oneOf(firmnesses),
      status: text,
      source: sourceId,
    }),
    table('correction', 'corrections.ts', data.corrections, {
      id: field.form(
        /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/,
        'a day and a topic',
        '2026-12-01-tranche-date',
      ),
      date: day,
      page: text,
      said: text,
      says: text,
      why: text,
      factIds,
    }),
    table('exercise', 'exercises.ts', data.exercises, { id: text, chapter: text, task: text }),
    table('term', 'glossary', data.glossary, {
      id: field.form(
        /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
        'lower-case words and digits joined by hyphens',
        'post-money',
      ),
      term: text,
      definition: text,
      example: text,
      seeAlso: optional(
        listOf(
          oneOf(
            data.glossary.map(({ id }) => id),
            'src/data/glossary/',
          ),
        ),
      ),
      chapter: optional(chapter),
      factIds: optional(factIds),
    }),
    table('hosting right', 'hosting-rights.ts', data.hostingRights, {
      id: text,
      product: oneOf(Object.keys(products), 'src/data/products.ts'),
      cloud: oneOf(Object.keys(clouds), 'src/data/clouds.ts'),
      from: day,
      until: orNull(day),
      fromWhen: optional(text),
      untilWhen: optional(text),
      right: oneOf(hostingStates),
      called: optional(oneOf(rightNames)),
      clause: text,
      factIds,
      source: sourceId,
    }),
    table('margin case', 'assumptions-margin.ts', data.marginCases, {
      id: text,
      name: text,
      priceFallPercent: percent,
      costFallPercent: percent,
      volumeFactor: positive,
      basis: text,
    }),
    table('margin', 'margins.ts', data.margins, {
      id: text,
      company: oneOf([...company, 'anthropic']),
      definition: text,
      period: date,
      when: optional(text),
      factId: factIn('percent'),
      isExpected: optional(truth),
    }),
    table('row', 'microsoft-money.ts', data.microsoftMoney, {
      id: text,
      amountFact: factIn('usd-bn'),
      from: day,
      to: day,
    }),
    table('price', 'prices.ts', data.modelPrices, {
      id: field.form(
        /^price\.[a-z0-9.-]+$/,
        'lower-case words and digits behind “price.”',
        'price.gpt5',
      ),
      model: text,
      from: date,
      line: oneOf(priceLines),
      family: optional(oneOf(modelFamilies)),
      inputUsdPerMtok: positive,
      cachedUsdPerMtok: orNull(positive),
      outputUsdPerMtok: positive,
      confidence,
      sources: listOf(sourceId, { least: 1 }),
      note: optional(text),
    }),
    table('ordering', 'orderings.ts', data.orderings, {
      id: text,
      date,
      text,
      speaker: oneOf(speakers),
      confidence: confidenceRead,
      names: listOf(text, { least: 1 }),
      groupBreak: optional(whole),
      complete: truth,
      isRelayed: optional(truth),
      source: sourceId,
      note: optional(text),
    }),
    table(
      'payment',
      'payments.ts',
      data.payments,
      {
        payer: oneOf(company),
        part: text,
        amountFact: factIn('usd-bn'),
        paidBy: orNull(day),
        dating: oneOf(datings),
      },
      'part',
    ),
    table('retelling', 'retellings.ts', data.retellings, {
      id: text,
      order: whole,
      date: orNull(date),
      teller: text,
      on: optional(text),
      source: sourceId,
      says: text,
      against: orNull(text),
      changed: listOf(text),
      factIds,
    }),
    table('theme', 'retold-details.ts', data.retoldThemes, {
      id: text,
      name: text,
      teller: text,
      factIds,
    }),
    table(
      'detail',
      'retold-details.ts',
      data.retoldDetails,
      {
        theme: oneOf(data.retoldThemes.map(({ id }) => id)),
        retelling: oneOf(
          data.retellings.map(({ id }) => id),
          'src/data/retellings.ts',
        ),
        state: oneOf(retoldStates),
        words: orNull(text),
        change: orNull(text),
      },
      'words',
    ),
    table('rule', 'rules.ts', data.rules, {
      id: text,
      name: text,
      says: text,
      ranking: listOf(listOf(text, { least: 1 }), { least: 1 }),
      factIds,
    }),
    table('event', 'timeline.ts', data.timeline, {
      id: text,
      date,
      when: optional(text),
      event: text,
      confidence,
      thread: oneOf(threads),
      factIds,
      source: sourceId,
    }),
    table('valuation', 'valuations.ts', data.valuations, {
      id: text,
      date,
      when: optional(text),
      drawnAt: optional(date),
      label: text,
      kind: oneOf(valuationKinds),
      basis: oneOf(valuationBases),
      valuationFact: orNull(factIn('usd-bn')),
      raisedFact: orNull(factIn('usd-bn')),
      completes: optional(oneOf(data.valuations.map(({ id }) => id))),
    }),
  ];
}
