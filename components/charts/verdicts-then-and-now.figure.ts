import { defineFigure } from '#components/figure/define-figure.ts';
import { tableOf } from '#components/figure/table.ts';
import { counted, words } from '#components/figure/words.ts';
import { claims } from '#data/claims.ts';
import type { Claim } from '#data/claims/claim.ts';
import { verdictOrder } from '#data/verdicts.ts';
import { factById } from '#lib/facts.ts';
import { capitalised, formatFact, formatList } from '#lib/format.ts';
import type { ModelFactId } from '#lib/model-facts.ts';
import { byVerdict, hasMoved, type Moment } from '#models/verdicts.ts';
import { verdictsThenAndNowPlot, type MoveRow, type Place } from './verdicts-then-and-now.plot.ts';

// How did each claim stand on the day, and how does it stand at the end of the record?

/** What the lines show: the claims whose verdict moved, and those supported throughout. */
const lined = claims.filter((claim) => hasMoved(claim) || claim.verdictNow === 'supported');

function places(moment: Moment): ReadonlyMap<number, Place> {
  const found = new Map<number, Place>();
  const all = new Map(
    byVerdict(claims, moment, verdictOrder).map((group) => [group.verdict, group.claims.length]),
  );
  byVerdict(lined, moment, verdictOrder).forEach(({ verdict, claims: own }, index) => {
    const above = found.size;
    own.forEach((claim, place) => {
      found.set(claim.number, {
        above: above + place,
        group: index,
        isFirst: place === 0,
        size: own.length,
        of: all.get(verdict) ?? own.length,
      });
    });
  });
  return found;
}

const then = places('then');
const now = places('now');

const rows = claims.map((claim): MoveRow & Pick<Claim, 'id' | 'claim' | 'evidence'> => {
  const { id, number, topic, verdictThen, verdictNow } = claim;
  const [thenPlace, nowPlace] = [then.get(number), now.get(number)];
  return {
    id,
    number,
    topic,
    claim: claim.claim,
    evidence: claim.evidence,
    verdictThen,
    verdictNow,
    hasMoved: hasMoved(claim),
    line: thenPlace && nowPlace ? { then: thenPlace, now: nowPlace } : null,
  };
});

/** What the claims are about that were not supported on the day and are now. */
const gained = claims.filter(
  ({ verdictThen, verdictNow }) => verdictThen !== 'supported' && verdictNow === 'supported',
);
const topics = formatList(gained.map(({ topic }) => `“${topic}”`));

const count = (id: `calc.claims.${string}` & ModelFactId) => formatFact(factById(id), 'words');

export const verdictsThenAndNowFigure = defineFigure({
  id: 'verdicts-then-and-now',
  title: words`Of ${count('calc.claims.supported.then')} claims that held on the day ${count('calc.claims.held')} still do; ${count('calc.claims.gained')} others have gained support since`,
  measure:
    'Verdicts on the claims of the post, on 27 and 28 February 2026 and latest. A line joins a claim with itself, heavy where its verdict moved.',
  key: { square: 'the record can settle it', round: 'it cannot, or not yet' },
  description: words`${capitalised(counted(['then', 'now']))} stacks of numbered claims, sorted by verdict: left on the day of the announcement, right at the end of the record. A line joins a claim with itself, where its verdict moved or was supported throughout. For ${count('calc.claims.moved')} claims the verdict moved; the others that were never supported stand below, by verdict. Some moves lead from supported to outdated: a contract was amended, a share shrank, OpenAI’s closing post named Microsoft. The lines that run upward, ${count('calc.claims.gained')} of them, end at supported: ${topics}.`,
  sources: [
    'gate-2026-source-post',
    'openai-2026-02-joint-statement',
    'microsoft-2026-04-next-phase',
  ],
  asOf: 'both',
  notes:
    'The verdict on the day uses what was public then or what later papers show of that day. Numbers beside the verdicts count claims. The order from top to bottom is not a scale.',
  table: tableOf(
    rows,
    [
      { label: 'Claim', key: 'claim_number', value: (row) => row.number, claim: (row) => row.id },
      { label: 'About', key: 'topic', value: (row) => row.topic },
      { label: 'What the post says, in our words', key: 'claim', value: (row) => row.claim },
      { label: 'On the day', key: 'verdict_then', value: (row) => row.verdictThen },
      { label: 'Latest verdict', key: 'verdict_now', value: (row) => row.verdictNow },
      { label: 'Moved', key: 'moved', value: (row) => row.hasMoved },
    ],
    ({ evidence }) => ({
      facts: evidence,
      sources: ['gate-2026-source-post'],
      // The verdicts are this book’s conclusions.
      confidence: 'derived',
    }),
  ),
  draw: (size) => verdictsThenAndNowPlot(rows, size),
});
