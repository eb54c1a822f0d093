import type { APIRoute } from 'astro';
import { figureFromText, figures } from '#components/charts/figures.ts';
import { embedColumns } from '#components/figure/embed-sizes.ts';
import { oembedAnswer } from '#lib/oembed.ts';
import { publicAddress } from '#lib/site-address.ts';
import { columnCode } from '../_embed-code.ts';

/** One answer for each figure; none while the site has no public address, which an answer must name. */
export function getStaticPaths() {
  const isAddressed = publicAddress(import.meta.env.SITE, '') !== null;
  return isAddressed ? figures.map((figure) => ({ params: { figure: figure.id } })) : [];
}

/** What a page that was given a figure's address may show in its place: oEmbed 1.0, `rich`. */
export const GET: APIRoute = ({ params, site }) => {
  const figure = figureFromText(params['figure'] ?? '');
  const address = publicAddress(site, `embed/${figure.id}.html`) ?? '';
  const code = columnCode(figure, address, embedColumns[1]);
  return Response.json(oembedAnswer(figure, code, site));
};
