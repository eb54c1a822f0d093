import type { APIRoute } from 'astro';
import printStyles from '#styles/print.css?inline';

/** The rules for paper: every page names them, and no browser waits for them before it draws a page. */
export const GET: APIRoute = () =>
  new Response(printStyles, { headers: { 'content-type': 'text/css; charset=utf-8' } });
