import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figures } from '#components/charts/figures.ts';
import { begun } from '../../_begun.ts';
import { figurePicture } from '../../_figure-link-picture.ts';

export function getStaticPaths() {
  return figures.map((figure) => ({
    params: { figure: figure.id },
    props: { draw: begun(() => figurePicture(figure)) },
  }));
}

/** The picture that stands for a figure’s page where others link to it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await props.draw());
