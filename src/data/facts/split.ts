import { derived, type GivenFact } from '../types.ts';

/** How long after the announcement each product could be had, and up to when anybody looked. */
export const splitFacts = [
  {
    id: 'after.bma.checked',
    label: 'Day up to which no general availability of Bedrock Managed Agents was found',
    value: '2026-11-18',
    unit: 'date',
    asOf: '2026-11-18',
    confidence: 'derived',
    sources: ['aws-2026-bma-guide'],
    note: 'The last day up to which product documents were read for this book. AWS’s guide still says preview.',
  },
] as const satisfies readonly GivenFact[];

/** Days from the announcement of 27 February 2026. */
export const splitDerived = [
  derived({
    id: 'after.bedrock-preview.days',
    label: 'Days from the announcement to the limited preview on Amazon Bedrock',
    unit: 'days',
    asOf: '2026-04-28',
    inputs: { announced: 'round.announced.date', preview: 'after.bedrock-preview.date' },
    formula: 'preview − announced',
    compute: ({ announced, preview }) => preview - announced,
    note: 'Models and managed agents alike: the day after the amendment.',
  }),
  derived({
    id: 'after.agentsapi.days',
    label: 'Days from the announcement to the public beta of OpenAI’s own Agents API',
    unit: 'days',
    asOf: '2026-09-10',
    inputs: { announced: 'round.announced.date', beta: 'after.agentsapi.date' },
    formula: 'beta − announced',
    compute: ({ announced, beta }) => beta - announced,
  }),
  derived({
    id: 'after.bma.waiting-days',
    label: 'Days from the announcement without general availability of Bedrock Managed Agents',
    unit: 'days',
    asOf: '2026-11-18',
    inputs: { announced: 'round.announced.date', checked: 'after.bma.checked' },
    formula: 'checked − announced',
    compute: ({ announced, checked }) => checked - announced,
    qualifier: 'at least',
    note: 'A lower bound: the count stops where the record stops.',
  }),
] as const;
