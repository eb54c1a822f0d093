import type { APIRoute } from 'astro';
import { figureSchemaText } from '#lib/data-files/figure-schema.ts';

/** The JSON Schema of every figure's JSON. */
export const GET: APIRoute = () => new Response(figureSchemaText());
