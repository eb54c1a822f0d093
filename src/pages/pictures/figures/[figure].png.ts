import type { APIRoute } from 'astro';
import { figureFromText, figures } from '#components/charts/figures.ts';
import { figurePicture } from '../../_figure-link-picture.ts';

export function getStaticPaths() {
  return figures.map((figure) => ({ params: { figure: figure.id } }));
}

/** The picture that stands for a figure’s page where others link to it. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await figurePicture(figureFromText(params['figure'] ?? '')));
