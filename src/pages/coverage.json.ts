import type { APIRoute } from 'astro';
import { figures } from '#components/charts/figures.ts';
import { theWholeDealFigure } from '#components/charts/the-whole-deal.figure.ts';
import { exercises } from '#data/exercises.ts';
import { checkExercises } from '#lib/chapter-files.ts';
import { readChapters } from '#lib/chapters.ts';
import { checkPlaces } from '#lib/check-record.ts';
import { dataText } from '#lib/data-files/data-file.ts';

/** How much of each chapter stands on the record, with the sentences that carry no fact or source. */
export const GET: APIRoute = async () => {
  const chapters = await readChapters();
  // Here every chapter has been read. One figure stands on the home page.
  checkPlaces(
    figures.map(({ id }) => id),
    [theWholeDealFigure.id, ...chapters.flatMap((chapter) => chapter.figures.map(({ id }) => id))],
  );
  checkExercises(
    chapters.map(({ slug }) => slug),
    exercises.map(({ chapter }) => chapter),
  );
  return new Response(
    dataText(
      'coverage',
      chapters.map(({ number, slug, record }) => {
        const { words, checkable, cited, uncited } = record;
        return { number, slug, words, checkable, cited, uncited: [...uncited] };
      }),
    ),
  );
};
