import { defineFigure } from '#components/figure/define-figure.ts';
import { fractionInWords } from '#components/figure/fraction.ts';
import { tableOf } from '#components/figure/table.ts';
import { counted, words } from '#components/figure/words.ts';
import { bargainingAssumptions as assumed } from '#data/assumptions-bargaining.ts';
import type { SourceId } from '#data/sources.ts';
import { capitalised, formatAmount, inWords } from '#lib/format.ts';
import { nashSplit, twoCloudSplit } from '#models/bargaining.ts';
import { bargainingSplitPlot, type SharePoint } from './bargaining-split.plot.ts';

// How does OpenAI's share of the value depend on what it is left with when a cloud walks away?
const { surplusPercent: surplus, openaiWeight, cloudFallbackPercent, drawnAtPercent } = assumed;
const print = (value: number) => formatAmount(value, 'percent');

function withOneCloud(cloudFallback: number, game: SharePoint['game']): readonly SharePoint[] {
  return drawnAtPercent.flatMap((leftPercent) => {
    const { isAgreed, openai, cloud } = nashSplit({
      surplus,
      openaiFallback: leftPercent,
      cloudFallback,
      openaiWeight,
    });
    return isAgreed ? [{ game, leftPercent, openaiPercent: openai, cloudsPercent: cloud }] : [];
  });
}

const withTwoClouds = drawnAtPercent.map((leftPercent): SharePoint => {
  const { openai, first, second } = twoCloudSplit({
    withBoth: surplus,
    withFirstAlone: leftPercent,
    withSecondAlone: leftPercent,
  });
  return { game: 'two clouds', leftPercent, openaiPercent: openai, cloudsPercent: first + second };
});

/** Whose textbook rule a case is worked out by. */
function rule(game: SharePoint['game']): readonly SourceId[] {
  return game === 'two clouds'
    ? ['shapley-1953-value']
    : ['nash-1950-bargaining', 'binmore-1986-outside-options'];
}

// The case of the title comes first; the others are what it is compared with.
const rows = [
  ...withTwoClouds,
  ...withOneCloud(0, 'one cloud'),
  ...withOneCloud(cloudFallbackPercent, 'one cloud with other customers'),
];

/** Facts that hold OpenAI’s share, by the case and by what is left in percent. */
const shareFacts: Readonly<Record<string, string>> = {
  'one cloud, 0': 'calc.bargain.alone',
  'one cloud, 50': 'calc.bargain.fallback',
  'one cloud with other customers, 50': 'calc.bargain.both-fallback',
  'two clouds, 0': 'calc.bargain.two-needed',
  'two clouds, 100': 'calc.bargain.two-replaceable',
};

/** The clouds that the case of two has. */
const clouds = ['first', 'second'];
/** OpenAI’s share at the ends of the line with two clouds, and where one cloud alone could make half of the value. */
const shareAt = (left: number) =>
  (withTwoClouds.find(({ leftPercent }) => leftPercent === left)?.openaiPercent ?? 0) / surplus;
const even = fractionInWords(openaiWeight);
const crossing = withTwoClouds.find(
  ({ openaiPercent }) => openaiPercent === openaiWeight * surplus,
);
const lowest = fractionInWords(shareAt(Math.min(...drawnAtPercent)));
const highest = fractionInWords(shareAt(Math.max(...drawnAtPercent)));

export const bargainingSplitFigure = defineFigure({
  id: 'bargaining-split',
  title: words`In the model, ${inWords(clouds.length)} clouds give OpenAI over ${even} only if it keeps over ${fractionInWords((crossing?.leftPercent ?? 0) / surplus)} the value when one leaves`,
  measure: words`OpenAI’s share of what it and its clouds can make together, in percent, by ${counted(['Nash', 'Shapley'])} textbook rules: Nash for one cloud, Shapley for ${inWords(clouds.length)}. No number here is measured.`,
  key: { ink: words`more than ${even}`, grey: words`${even} or less` },
  description: words`${capitalised(counted(rows.map(({ game }) => game)))} panels of bars, OpenAI’s share, with a line at ${even}; each bar is for one amount that OpenAI could still make if a cloud left, from nothing to all of the value. What is over ${even} is dark; the panel of ${inWords(clouds.length)} clouds comes first, and the others are thinner. With ${inWords(clouds.length)} clouds the bars start lowest, at ${lowest}, reach ${even} where one cloud alone could make ${fractionInWords((crossing?.leftPercent ?? 0) / surplus)} of the value, and end at ${highest}. With one cloud the share climbs from ${even} to everything. If that cloud has other customers, worth ${print(cloudFallbackPercent)} of the value, the bars climb in the same way from a lower level, and there is no deal where OpenAI could make all of it alone.`,
  sources: ['nash-1950-bargaining', 'shapley-1953-value', 'binmore-1986-outside-options'],
  asOf: '2026-11',
  notes: words`Assumed: even bargaining weights; one deal, made once; everybody knows what everybody has; the value is the same in all ${counted(rows.map(({ game }) => game))} cases, so the bars compare shares and not amounts. Where the cloud has other customers, they are worth ${print(cloudFallbackPercent)} of the value; in the other panels there are none. The ${inWords(clouds.length)} clouds are alike, and cannot do anything without OpenAI. By another rule a fallback that can be had only by leaving for good does not move the even split until it is worth more than ${even}.`,
  table: tableOf(
    rows,
    [
      { label: 'Case', key: 'case', value: (row) => row.game },
      {
        label: 'Left if a cloud walks away, %',
        key: 'left_percent',
        value: (row) => row.leftPercent,
      },
      {
        label: 'OpenAI’s share, %',
        key: 'openai_percent',
        value: (row) => row.openaiPercent,
        text: (row) => formatAmount(row.openaiPercent, 'percent', 'number'),
        fact: (row) => shareFacts[`${row.game}, ${row.leftPercent}`] ?? null,
      },
      {
        label: 'Share of the cloud or clouds, %',
        key: 'clouds_percent',
        value: (row) => row.cloudsPercent,
        text: (row) => formatAmount(row.cloudsPercent, 'percent', 'number'),
      },
    ],
    (row) => ({ sources: rule(row.game), confidence: 'derived' }),
  ),
  draw: (size) => bargainingSplitPlot(rows, size),
});
