import type { APIRoute } from 'astro';
import { edition } from '#data/edition.ts';
import { corrections } from '#lib/corrections.ts';

/** Every correction as data, latest first. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify({ licence: edition.licence.name, edition: edition.date, corrections }, null, 1)}\n`,
  );
