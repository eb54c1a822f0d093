import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { figures } from '#components/charts/figures.ts';
import { standalonePicture } from '#components/figure/standalone-picture.server.ts';
import { begun } from '../_begun.ts';
import { paperPng } from '../_paper-png.ts';

const themes = [
  { theme: 'light', end: '' },
  { theme: 'dark', end: '-dark' },
] as const;

/** Pixels of the file for each of the picture’s: for screens that have two, and for print. */
const zoom = 2;
const site = import.meta.env.SITE;

export function getStaticPaths() {
  return figures.flatMap((figure) =>
    themes.map(({ theme, end }) => ({
      params: { picture: `${figure.id}${end}` },
      props: {
        draw: begun(async () => {
          const svg = await standalonePicture(figure, { theme, site });
          return paperPng(`figure "${figure.id}", ${theme},`, svg, { zoom });
        }),
      },
    })),
  );
}

/** The figure’s picture as pixels, on paper by day or by night. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await props.draw());
