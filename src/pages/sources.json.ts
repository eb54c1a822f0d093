import type { APIRoute } from 'astro';
import { sources } from '#data/sources.ts';
import { dataText } from '#lib/data-files/data-file.ts';
import { sourceEntry } from '#lib/data-files/entries.ts';

/** Every source as data, with the ids of the facts that name it and the key to it. */
export const GET: APIRoute = () => new Response(dataText('sources', sources.map(sourceEntry)));
