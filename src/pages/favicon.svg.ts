import type { APIRoute } from 'astro';
import { tabIcon } from './_icon.ts';

/** The icon of a browser's tab. */
export const GET: APIRoute = () => new Response(tabIcon);
