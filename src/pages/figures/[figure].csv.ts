import type { APIRoute } from 'astro';
import { figureFromText, figures } from '#components/charts/figures.ts';
import { toCsv } from '#lib/csv.ts';

export function getStaticPaths() {
  return figures.map((figure) => ({ params: { figure: figure.id } }));
}

/** The figure's rows as CSV, one line of keys first. */
export const GET: APIRoute = ({ params }) => {
  const { table } = figureFromText(params['figure'] ?? '');
  return new Response(
    toCsv(
      table.columns.map(({ key }) => key),
      table.rows.map(({ values }) => values),
    ),
  );
};
