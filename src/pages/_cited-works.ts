// Not a page: Astro leaves out files whose name begins with a line.
import { figures } from '#components/charts/figures.ts';
import { wholeBook, type CitedWork } from '#components/cite/work.ts';
import { citedModel, ownPages } from '#components/explore/own-pages.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { publishedChapters, type Chapter } from '#lib/chapters.ts';

/** A chapter, to cite. */
export function citedChapter({ slug, entry }: Chapter): CitedWork {
  return { key: slug, kind: 'chapter', title: entry.data.title, path: `${slug}.html` };
}

/** A figure, to cite; its rows are cited apart. */
export function citedFigure({ id, title }: Pick<Figure, 'id' | 'title'>): CitedWork {
  return { key: id, kind: 'figure', title, path: `figures/${id}.html` };
}

/** What a figure draws, as data. */
export function citedRows({ id, title }: Pick<Figure, 'id' | 'title'>): CitedWork {
  return { key: `${id}-rows`, kind: 'data', title, path: `figures/${id}.html` };
}

/** All that the book rests on, as data. */
export const citedRecord: CitedWork = {
  key: 'record',
  kind: 'data',
  title: 'The facts and their sources',
  path: 'data.html',
};

/** Everything that has files of its citation. */
export async function citedWorks(): Promise<readonly CitedWork[]> {
  const chapters = await publishedChapters();
  return [
    wholeBook,
    citedRecord,
    ...chapters.map(citedChapter),
    ...figures.flatMap((figure) => [citedFigure(figure), citedRows(figure)]),
    ...ownPages.map(citedModel),
  ];
}
