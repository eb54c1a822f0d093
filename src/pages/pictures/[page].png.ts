import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { publishedChapters } from '#lib/chapters.ts';
import { begun } from '../_begun.ts';
import { chapterPicture, homePicture } from '../_link-picture.ts';

export async function getStaticPaths() {
  const chapters = (await publishedChapters()).map(({ slug, number, entry }) => {
    const { title, question } = entry.data;
    return {
      params: { page: slug },
      props: { draw: begun(() => chapterPicture({ slug, number, title, question })) },
    };
  });
  return [{ params: { page: 'index' }, props: { draw: begun(homePicture) } }, ...chapters];
}

/** The picture that stands for a page where others link to it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await props.draw());
