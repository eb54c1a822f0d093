import { defineExplorable } from '#components/explore/define-explorable.ts';
import { noQuantity, printed, words } from '#components/figure/words.ts';
import { orderings } from '#data/orderings.ts';
import { rules, thankedNames } from '#data/rules.ts';
import { inWords } from '#lib/format.ts';
import { makeYourOwnSignal, orderMoves, orderValue, type MakeYourOwnSignalGiven } from './model.ts';

// Which stories would another order of the four names have supported?
const onRecord = [
  { id: 'ord.02', where: 'Odaily alone reports this order as that of Altman’s thanks.' },
  { id: 'ord.10', where: 'OpenAI’s closing post names the four in this order, Microsoft apart.' },
] as const;

const found = orderings.flatMap((list) =>
  onRecord
    .filter(({ id }) => id === list.id)
    .map(({ where }) => ({ names: list.names.map(String), where })),
);

/** The names, the stories, and the orders on record. */
export const signalGiven: MakeYourOwnSignalGiven = {
  names: thankedNames,
  rules: rules.map(({ id, name, ranking }) => ({ id, name, ranking })),
  found,
};

const [told, closing] = found.map(({ names }) => ({ order: orderValue(names) }));
if (!told || !closing) {
  throw new RangeError(
    'The explorable "make-your-own-signal" does not find its orders on record. Name lists of src/data/orderings.ts in components/explore/make-your-own-signal/explorable.ts.',
  );
}
const backwards = { order: orderValue(thankedNames.toReversed()) };

export const makeYourOwnSignalExplorable = defineExplorable({
  model: makeYourOwnSignal(signalGiven),
  given: signalGiven,
  name: 'Make your own signal',
  title: 'Put the names in any order, and see which stories it would have supported',
  measure:
    'One column a name, under its place in the order: the earlier a story puts the name, the taller. A story fits where no column is taller than one to its left, and backwards where none is lower.',
  columns: [{ label: 'Story' }, { label: 'Read forwards' }, { label: 'Read backwards' }],
  moves: Object.keys(orderMoves),
  origins: { order: { facts: ['altman.followups.order'] } },
  assumptions: [
    words`The ${inWords(rules.length)} stories, each with what it ranks by: ${rules.map(({ name, says }) => `${name.toLowerCase()} (${says})`).join('; ')}.`,
    words`An order fits a story when no ${noQuantity('two', 'a pair of names')} of its names stand against it. Names that a story ties may come either way round, so one story can fit more than one order.`,
    'All orders count alike, as if names were drawn from a hat.',
  ],
  leavesOut: [
    'Nobody draws thanks from a hat. The count says how easily a story fits, not how an order came about.',
    'The stories are ours, chosen after the lists were read. More stories would fit as many orders or more, never fewer.',
    words`The post’s own story is looser than any of these: it needs Microsoft right after Amazon, which ${printed('calc.orders.microsoft-next', 'words')} of the ${printed('calc.orders')} orders have.`,
    'Odaily alone reports the order shown first; other accounts of the thanks differ, and the posts themselves could not be read.',
  ],
  surprise: {
    invitation:
      'Turn the order shown first round, last name first. Which stories does its opposite confirm?',
    state: backwards,
  },
  scenarios: [
    { label: 'As Odaily tells it', state: told },
    { label: 'As in the closing post', state: closing },
    { label: 'The first turned round', state: backwards },
  ],
  drawn: ['order'],
  sources: ['odaily-2026-02', 'openai-2026-03-closing'],
  asOf: '2026-11',
});
