import type { APIRoute } from 'astro';
import { casesOf, caseStyles } from '#components/explore/cases.ts';
import { explorables } from '#components/explore/explorables.ts';
import { verdictLinkStyles } from '#components/explore/the-ledger/verdict-links.ts';
import { verdictOrder } from '#data/verdicts.ts';
import below from '#styles/below.css?inline';
import explore from '#styles/explore.css?inline';
import ledger from '#styles/ledger.css?inline';
import print from '#styles/print.css?inline';
import { drawnColourStyles } from '#styles/tokens.ts';
import verdicts from '#styles/verdicts.css?inline';

/** What the choices of explorables show without a script: the largest sheet, which no page with a script asks for. */
const chosen = explorables
  .map((explorable) => caseStyles(explorable.model.id, casesOf(explorable)))
  .join('');

/**
 * Style sheets that are files, since no first screen needs them: what stands below a chapter's answer,
 * what reacts, the strip of claims and the ledger where they are, and the rules for paper, which no browser waits for.
 */
const sheets = {
  below: drawnColourStyles + below,
  explore,
  'explore-cases': chosen,
  ledger: ledger + verdictLinkStyles(verdictOrder),
  print,
  verdicts,
} as const;

export function getStaticPaths() {
  return Object.entries(sheets).map(([sheet, css]) => ({ params: { sheet }, props: { css } }));
}

export const GET: APIRoute<{ readonly css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
