/** How a claim stands against the record: what the record can settle first, what it cannot last. */
export const verdicts = [
  { id: 'supported', meaning: 'The record says so.' },
  {
    id: 'outdated',
    meaning: 'Held on the day, wholly or in outline; the record has moved on since.',
  },
  {
    id: 'imprecise',
    meaning: 'Right in outline; a detail that matters is missing or wrong.',
  },
  { id: 'contradicted', meaning: 'The record says otherwise.' },
  { id: 'disputed', meaning: 'The evidence points both ways.' },
  {
    id: 'interpretation',
    meaning: 'A reading or an opinion, which the record can inform and cannot settle.',
  },
  { id: 'open', meaning: 'About something not yet known.' },
] as const satisfies readonly { readonly id: string; readonly meaning: string }[];

/** Word for how a claim stands. */
export type Verdict = (typeof verdicts)[number]['id'];

/** Every verdict, in the order of the list. */
export const verdictOrder: readonly Verdict[] = verdicts.map(({ id }) => id);
