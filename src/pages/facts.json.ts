import type { APIRoute } from 'astro';
import { dataText } from '#lib/data-files/data-file.ts';
import { factEntry } from '#lib/data-files/entries.ts';
import { facts } from '#lib/facts.ts';

/** Every fact as data, with the key to it. */
export const GET: APIRoute = () =>
  new Response(dataText('facts', [...facts.values()].map(factEntry)));
