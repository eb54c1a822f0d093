import type { APIRoute } from 'astro';
import { readChapters } from '#lib/chapters.ts';
import { dataText } from '#lib/data-files/data-file.ts';

/** How much of each chapter stands on the record, with the sentences that carry no fact or source. */
export const GET: APIRoute = async () =>
  new Response(
    dataText(
      'coverage',
      (await readChapters()).map(({ number, slug, record }) => {
        const { words, checkable, cited, uncited } = record;
        return { number, slug, words, checkable, cited, uncited: [...uncited] };
      }),
    ),
  );
