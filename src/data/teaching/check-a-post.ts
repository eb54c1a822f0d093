import type { Worksheet } from './types.ts';

/** Fact-checking step by step, for any post: the method of the last chapter without its subject. */
export const checkAPost = {
  id: 'worksheet.post',
  title: 'Check a post',
  intro:
    'For any post, article or advertisement. Work from top to bottom, and write down what you looked for and did not find as well.',
  steps: [
    {
      title: 'Fix it',
      task: 'Copy the text word for word. Note where it stands, who put it there, its date, and the day on which you read it.',
      lines: 6,
    },
    {
      title: 'Say it fairly',
      task: 'State its argument in two sentences that its author would accept.',
      lines: 3,
    },
    {
      title: 'Cut it',
      task: 'List the claims, one to a line. A claim is what could be true or false by itself.',
      lines: 8,
    },
    {
      title: 'Sort them',
      task: 'Mark each claim: number, who said or did it, meaning of a term, interpretation, prediction. What would you have to see to call it wrong?',
      lines: 4,
    },
    {
      title: 'Choose',
      task: 'Pick the two claims on which the argument stands or falls. Why these?',
      lines: 2,
    },
    {
      title: 'Go upstream',
      task: 'Where does the text have each from? Follow it to the first source that you can read, and note every copy on the way. What was lost, added or changed?',
      lines: 5,
    },
    {
      title: 'Find a second witness',
      task: 'Look for a source that does not depend on the first, and for one that has an interest in the opposite. What does each say, in its own words?',
      lines: 5,
    },
    {
      title: 'Beware of luck',
      task: 'If the text reads a pattern: how many patterns would have seemed to fit? Who chose the rule, and before or after seeing the result?',
      lines: 3,
    },
    {
      title: 'Give a verdict, with a date',
      task: 'For each of the two claims: supported, outdated, imprecise, contradicted, disputed, interpretation or open. For which day does it hold? One sentence of reason, one source.',
      lines: 6,
    },
    {
      title: 'Write the careful version',
      task: 'Rewrite the text so that it says exactly what the evidence carries. Leave out what could not be checked, or say who claims it.',
      lines: 8,
    },
    {
      title: 'Doubt yourself',
      task: 'What could you not check, and who could? What have you chosen that another might choose otherwise? What would change your verdict?',
      lines: 4,
    },
  ],
} as const satisfies Worksheet;
