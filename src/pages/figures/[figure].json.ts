import type { APIRoute } from 'astro';
import { figureFromText, figures } from '#components/charts/figures.ts';
import { jsonOf } from '#components/figure/figure-files.ts';

export function getStaticPaths() {
  return figures.map((figure) => ({ params: { figure: figure.id } }));
}

/** The figure's words, sources, columns and rows as JSON. */
export const GET: APIRoute = ({ params }) =>
  new Response(jsonOf(figureFromText(params['figure'] ?? '')));
