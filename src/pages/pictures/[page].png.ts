import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publishedChapters } from '#lib/chapters.ts';
import { chapterPicture, homePicture } from '../_link-picture.ts';

export async function getStaticPaths() {
  const chapters = (await publishedChapters()).map(({ slug, number, entry }) => ({
    params: { page: slug },
    props: {
      draw: () =>
        chapterPicture({ slug, number, title: entry.data.title, question: entry.data.question }),
    },
  }));
  return [{ params: { page: 'index' }, props: { draw: homePicture } }, ...chapters];
}

/** The picture that stands for a page where others link to it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await props.draw());
