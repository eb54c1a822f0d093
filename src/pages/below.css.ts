import type { APIRoute } from 'astro';
import below from '#styles/below.css?inline';
import { drawnColourStyles } from '#styles/tokens.ts';

/** The rules for what stands below a chapter's answer: one file for all chapters. */
export const GET: APIRoute = () =>
  new Response(drawnColourStyles + below, {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
