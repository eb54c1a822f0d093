import type { APIRoute } from 'astro';
import { edition } from '#data/edition.ts';
import { toCsv } from '#lib/csv.ts';
import { factEntry } from '#lib/data-files/entries.ts';
import { facts } from '#lib/facts.ts';

const keys = [
  ...['id', 'label', 'kind', 'value', 'low', 'high', 'qualifier', 'unit', 'rivals'],
  ...['date', 'date_precision', 'text', 'printed', 'as_of', 'as_of_precision', 'confidence'],
  ...['hedge', 'note', 'formula', 'inputs', 'sources', 'page', 'edition'],
];

/** Every fact as CSV, one row each; lists are ids with a blank between them. */
export const GET: APIRoute = () =>
  new Response(
    toCsv(
      keys,
      [...facts.values()].map((fact) => {
        const entry = factEntry(fact);
        const { value, low, high, qualifier, unit, rivals, derivation } = entry;
        return [
          ...[entry.id, entry.label, entry.kind, value, low, high, qualifier, unit],
          rivals
            .map((rival) =>
              rival.low === rival.high
                ? `${rival.source}=${rival.low}`
                : `${rival.source}=${rival.low}..${rival.high}`,
            )
            .join(' '),
          ...[entry.date, entry.datePrecision, entry.text, entry.printed],
          ...[entry.asOf, entry.asOfPrecision, entry.confidence, entry.hedge, entry.note],
          derivation?.formula ?? null,
          derivation?.inputs.map((input) => input.fact).join(' ') ?? null,
          ...[entry.sources.join(' '), entry.page, edition.date],
        ];
      }),
    ),
  );
