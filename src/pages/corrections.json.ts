import type { APIRoute } from 'astro';
import { corrections } from '#lib/corrections.ts';
import { dataText } from '#lib/data-files/data-file.ts';
import { correctionEntry } from '#lib/data-files/entries.ts';

/** Every correction as data, latest first, with the key to it. */
export const GET: APIRoute = () =>
  new Response(dataText('corrections', corrections.map(correctionEntry)));
