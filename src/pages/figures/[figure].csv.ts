import type { APIRoute } from 'astro';
import { figureFromText, figures } from '#components/charts/figures.ts';
import { csvOf } from '#components/figure/figure-files.ts';

export function getStaticPaths() {
  return figures.map((figure) => ({ params: { figure: figure.id } }));
}

/** The figure's rows as CSV; each names its facts, its sources and the edition. */
export const GET: APIRoute = ({ params }) =>
  new Response(csvOf(figureFromText(params['figure'] ?? '')));
