import type { APIRoute } from 'astro';
import { factsCsv } from '#lib/data-files/facts-csv.ts';

/** Every fact as CSV, one row each; lists are ids with a blank between them. */
export const GET: APIRoute = () => new Response(factsCsv());
