import type { APIRoute } from 'astro';
import { toCsv } from '#lib/csv.ts';
import { facts } from '#lib/facts.ts';
import { formatFact } from '#lib/format.ts';

const keys = [
  ...['id', 'label', 'value', 'unit', 'printed', 'as_of', 'confidence', 'hedge', 'sources'],
  ...['formula', 'inputs', 'note'],
];

/** Every fact as CSV, one row each; ranges and rival values as JSON in the column `value`. */
export const GET: APIRoute = () =>
  new Response(
    toCsv(
      keys,
      [...facts.values()].map((fact) => [
        fact.id,
        fact.label,
        typeof fact.value === 'object' && fact.value !== null
          ? JSON.stringify(fact.value)
          : fact.value,
        fact.unit,
        formatFact(fact),
        fact.asOf,
        fact.confidence,
        fact.hedge ?? null,
        fact.sources.join(' '),
        fact.derivation?.formula ?? null,
        fact.derivation?.inputs.map(({ name, factId }) => `${name}=${factId}`).join(' ') ?? null,
        fact.note ?? null,
      ]),
    ),
  );
