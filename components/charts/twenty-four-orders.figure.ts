import { groundsOfLists } from '#components/drawing/named-lists.columns.ts';
import { defineFigure } from '#components/figure/define-figure.ts';
import { tableOf } from '#components/figure/table.ts';
import { counted, noQuantity, words } from '#components/figure/words.ts';
import { orderings } from '#data/orderings.ts';
import { rules, thankedNames } from '#data/rules.ts';
import { formatList, formatNumber, inWords } from '#lib/format.ts';
import {
  countOrders,
  follows,
  isAmongFirst,
  luckyFit,
  possibleOrders,
  reversed,
} from '#models/orderings.ts';
import { twentyFourOrdersPlot } from './twenty-four-orders.plot.ts';

// Of all the orders that four names can have, how many would have seemed to prove something?
const onRecord = [
  { id: 'ord.02', found: 'told by Odaily', isRelayed: true },
  { id: 'ord.10', found: 'closing post', isRelayed: false },
] as const;

const rows = possibleOrders(thankedNames, rules).map(({ names, fits }) => {
  const place = onRecord.find(({ id }) =>
    orderings.some((list) => list.id === id && list.names.join() === names.join()),
  );
  const fitting = rules.filter((rule) => fits.includes(rule.id)).map((rule) => rule.name);
  return {
    names,
    fitting,
    rules: fitting.map((name, index) => (index === 0 ? name : name.toLowerCase())).join(', '),
    found: place?.found ?? null,
    isRelayed: place?.isRelayed ?? false,
    rests: groundsOfLists(
      orderings.filter(({ id }) => id === place?.id),
      rules.flatMap(({ factIds }) => factIds),
    ),
  };
});

const lucky = luckyFit(thankedNames, rules);
const eitherWay = luckyFit(thankedNames, [...rules, ...rules.map(reversed)]);
const rightAfter = countOrders(thankedNames, follows('Microsoft', 'Amazon'));
const firstTwo = countOrders(thankedNames, isAmongFirst(2, 'Microsoft'));
const percent = formatNumber(Math.round(lucky.chance * 100), 'count');

export const twentyFourOrdersFigure = defineFigure({
  id: 'twenty-four-orders',
  title: words`${lucky.fitting} of ${lucky.orders} orders fit at least one of ${inWords(rules.length)} rules`,
  measure:
    'Every possible order of Amazon, Microsoft, NVIDIA and SoftBank, by initials. In colour: orders that fit a rule, with its name.',
  key: { frame: 'an order on record', told: 'an order that only others tell of' },
  description: words`The ${lucky.orders} orders of ${inWords(thankedNames.length)} names in ${counted(rows.map(({ names }) => names[0]))} blocks, by the name that comes first. ${formatList(rows.filter((row) => row.rules !== '').map((row) => `${row.names.join(', ')} (${row.rules.toLowerCase()})`))} fit a rule; the other ${inWords(lucky.orders - lucky.fitting)} fit none. The order told by Odaily is the first of them all, the alphabetical one; it fits the rule of subjects too. The order of OpenAI’s closing post, with Microsoft last, fits the size of the cheques.`,
  sources: ['odaily-2026-02', 'openai-2026-03-closing'],
  asOf: '2026-11',
  notes: words`An order fits a rule when no ${noQuantity('two', 'a pair of names')} of its names stand against it; names that a rule ties may come either way round, so a rule can fit more than one order. An order drawn blind would fit at least one of these ${inWords(rules.length)} rules with a chance of about ${percent} in ${noQuantity('100', 'a chance is told in hundredths')}; if each rule may also be read backwards, ${inWords(eitherWay.fitting)} of the ${eitherWay.orders} orders fit. The rules are ours, and more rules would fit as many orders or more, never fewer. Microsoft comes right after Amazon in ${inWords(rightAfter.holding)} of the ${rightAfter.orders} orders and is among the ${noQuantity('first two', 'the places that the argument speaks of')} in ${inWords(firstTwo.holding)}. Nobody draws names blind: the count shows how easily a rule fits, not how the order came about.`,
  table: tableOf(
    rows,
    [
      { label: 'Order', key: 'order', value: (row) => row.names.join(', ') },
      { label: 'Number of rules it fits', key: 'rules_fitted', value: (row) => row.fitting.length },
      {
        label: 'Rules it fits',
        key: 'rules',
        value: (row) => (row.rules === '' ? null : row.rules),
        isGap: () => false,
        text: (row) => (row.rules === '' ? 'none' : row.rules),
      },
      {
        label: 'On record as',
        key: 'on_record',
        value: (row) => row.found,
        isGap: () => false,
        text: (row) => row.found ?? 'not on record',
      },
    ],
    (row) => row.rests,
  ),
  draw: (size) => twentyFourOrdersPlot(rows, size),
});
