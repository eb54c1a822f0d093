import type { APIRoute } from 'astro';
import { edition } from '#data/edition.ts';
import { facts } from '#lib/facts.ts';
import { units } from '#data/units.ts';

/** Every fact as data: value, unit, date, confidence, sources, derivation. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify(
      {
        licence: edition.licence.name,
        units: Object.fromEntries(Object.entries(units).map(([id, { name }]) => [id, name])),
        facts: [...facts.values()],
      },
      null,
      1,
    )}\n`,
  );
