import type { APIRoute } from 'astro';
import { figureFromText, figures } from '#components/charts/figures.ts';
import { edition } from '#data/edition.ts';
import { toCsv } from '#lib/csv.ts';

export function getStaticPaths() {
  return figures.map((figure) => ({ params: { figure: figure.id } }));
}

/** The figure's rows as CSV, one line of keys first; each row names the figure's sources and the edition. */
export const GET: APIRoute = ({ params }) => {
  const { table } = figureFromText(params['figure'] ?? '');
  const { keys, rows } = table.data;
  return new Response(
    toCsv(
      [...keys, 'edition'],
      rows.map((row) => [...row, edition.date]),
    ),
  );
};
