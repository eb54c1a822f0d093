import type { APIRoute } from 'astro';
import { teaching } from '#data/teaching/index.ts';
import { dataText } from '#lib/data-files/data-file.ts';
import { questionEntries } from '#lib/data-files/entries.ts';

/** Every question as data, with the key to it. */
export const GET: APIRoute = () =>
  new Response(dataText('questions', teaching.flatMap(questionEntries)));
