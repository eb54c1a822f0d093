import { defineFigure } from '#components/figure/define-figure.ts';
import { tableOf } from '#components/figure/table.ts';
import { words } from '#components/figure/words.ts';
import { claimKinds, claims } from '#data/claims.ts';
import type { Claim } from '#data/claims/claim.ts';
import { verdictOrder } from '#data/verdicts.ts';
import { factById } from '#lib/facts.ts';
import { formatFact } from '#lib/format.ts';
import type { ModelFactId } from '#lib/model-facts.ts';
import { byKindAndVerdict } from '#models/verdicts.ts';
import { verdictsByKindPlot, type KindRow } from './verdicts-by-kind.plot.ts';

// Which kinds of statement in the post stand today, and which do not?
const cells = byKindAndVerdict(
  claims,
  claimKinds.map(({ kind }) => kind),
  verdictOrder,
);

const rows = claimKinds.flatMap(({ kind, name }) =>
  cells
    .filter((cell) => cell.kind === kind)
    .flatMap((cell) =>
      cell.claims.map((claim): KindRow & Pick<Claim, 'id' | 'claim' | 'evidence'> => ({
        id: claim.id,
        number: claim.number,
        topic: claim.topic,
        kind,
        kindName: name,
        verdict: cell.verdict,
        claim: claim.claim,
        evidence: claim.evidence,
      })),
    ),
);

const count = (id: `calc.claims.${string}` & ModelFactId) => formatFact(factById(id), 'words');

export const verdictsByKindFigure = defineFigure({
  id: 'verdicts-by-kind',
  title: words`Of ${count('calc.claims.numbers')} claims on sums and sizes ${count('calc.claims.numbers.supported')} still stand; of ${count('calc.claims.attributions')} on who said, did or got what, none does`,
  measure:
    'Claims of the post on Gate that this book checks, a block each with its number in the ledger. Left of the line: supported now; large, how many of a kind.',
  key: {
    filled: 'supported now',
    square: 'not, or not quite',
    round: 'the record cannot settle it, or not yet',
  },
  description: words`Every claim of the post is a numbered block in the row of its kind. What is supported now stands filled at the left of a line that runs through all rows; all else at its right, by verdict, with the verdict under it. How many of a kind are supported is written large, and the kinds of the title come first. The sums and sizes spread from supported to contradicted. No claim on who said, did or got what is supported any more, and the left of its row is empty; on the day ${count('calc.claims.attributions.supported.then')} of them were. Most round blocks are readings.`,
  sources: ['gate-2026-source-post'],
  asOf: 'both',
  notes:
    'Where one claim ends and the next begins, and of what kind it is, are choices of this book. A reading is a claim of meaning, such as a signal or a shift of power.',
  table: tableOf(
    rows,
    [
      { label: 'Claim', key: 'claim_number', value: (row) => row.number, claim: (row) => row.id },
      { label: 'Kind', key: 'kind', value: (row) => row.kindName },
      { label: 'Latest verdict', key: 'verdict_now', value: (row) => row.verdict },
      { label: 'What the post says, in our words', key: 'claim', value: (row) => row.claim },
    ],
    ({ evidence }) => ({
      facts: evidence,
      sources: ['gate-2026-source-post'],
      // The verdicts are this book’s conclusions.
      confidence: 'derived',
    }),
  ),
  draw: (size) => verdictsByKindPlot(rows, size, verdictOrder, ['number', 'attribution']),
});
