import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figures } from '#components/charts/figures.ts';
import { standalonePicture } from '#components/figure/standalone-picture.server.ts';
import { pngOf } from '../_png.ts';

const themes = [
  { theme: 'light', end: '' },
  { theme: 'dark', end: '-dark' },
] as const;

/** Pixels of the file for each of the picture’s: for screens that have two, and for print. */
const zoom = 2;

export function getStaticPaths() {
  return figures.flatMap((figure) =>
    themes.map(({ theme, end }) => ({
      params: { picture: `${figure.id}${end}` },
      props: { figure, theme },
    })),
  );
}

/** The figure’s picture as pixels, on paper by day or by night. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { figure, theme },
  site,
}) => new Response(await pngOf(await standalonePicture(figure, { theme, site }), { zoom }));
