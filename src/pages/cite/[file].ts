import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { citationFiles } from '#components/cite/forms.server.ts';
import { itemOf } from '#components/cite/work.ts';
import { citedWorks } from '../_cited-works.ts';

export async function getStaticPaths() {
  const works = await citedWorks();
  return works.flatMap((work) =>
    citationFiles.map(({ ending, write }) => ({
      params: { file: `${work.key}${ending}` },
      props: { work, write },
    })),
  );
}

/** The citation of a part of the book as a file for reference managers. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  props: { work, write },
  site,
}) => new Response(write(itemOf(work, site)));
