import type { APIRoute } from 'astro';
import { edition } from '#data/edition.ts';
import { readChapters } from '#lib/chapters.ts';

/** How much of each chapter stands on the record, with the sentences that carry no fact or source. */
export const GET: APIRoute = async () => {
  const chapters = await readChapters();
  return new Response(
    `${JSON.stringify(
      {
        licence: edition.licence.name,
        chapters: chapters.map(({ number, slug, record }) => ({
          number,
          slug,
          words: record.words,
          checkable: record.checkable,
          cited: record.cited,
          uncited: record.uncited,
        })),
      },
      null,
      1,
    )}\n`,
  );
};
