import type { APIRoute } from 'astro';
import { figureFromText, figures } from '#components/charts/figures.ts';
import { standalonePicture } from '#components/figure/standalone-picture.server.ts';

export function getStaticPaths() {
  return figures.map((figure) => ({ params: { figure: figure.id } }));
}

/** The figure as a picture that needs nothing but itself, by day and by night as its reader has it. */
export const GET: APIRoute = async ({ params, site }) =>
  new Response(await standalonePicture(figureFromText(params['figure'] ?? ''), { site }));
