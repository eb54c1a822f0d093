import type { APIRoute } from 'astro';
import { edition } from '#data/edition.ts';
import { readings } from '#data/readings.ts';
import { sources } from '#data/sources.ts';
import { facts } from '#lib/facts.ts';

/** Every source as data, with the ids of the facts that name it. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify(
      {
        licence: edition.licence.name,
        readings: Object.fromEntries(readings.map(({ id, meaning }) => [id, meaning])),
        sources: sources.map((source) => ({
          ...source,
          supports: [...facts.values()]
            .filter((fact) => fact.sources.includes(source.id))
            .map(({ id }) => id),
        })),
      },
      null,
      1,
    )}\n`,
  );
