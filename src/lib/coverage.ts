/** Names of companies and persons of the story that make a sentence one that a reader could check. */
export const checkableNames = [
  ...['OpenAI', 'Amazon', 'AWS', 'Microsoft', 'Azure', 'NVIDIA', 'SoftBank', 'Altman', 'Nadella'],
  ...['Odaily', 'Gupta', 'VentureBeat', 'Oracle', 'CoreWeave', 'Google', 'Anthropic', 'Reuters'],
  ...['CNBC', 'Bloomberg'],
];

/** Components by which a sentence says on whose word it stands, each as a reader would call it. */
export const coverings = {
  Fact: 'a fact',
  Cite: 'a source',
  Quote: 'a quotation with its source',
  Claim: 'a claim of the post',
} as const;

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

const words = new RegExp(`\\d|\\b(?:${[...months, ...checkableNames].join('|')})\\b`);

/** Whether the words of a sentence are such as a reader could check: a digit, a month, or one of the names. */
export function hasCheckableWords(sentence: string): boolean {
  return words.test(sentence);
}

/** Facts that the text of some chapters prints, each once; those in tables of figures are not among them. */
export function factsInText<Id extends string>(
  chapters: readonly { readonly record: { readonly factIds: readonly Id[] } }[],
): ReadonlySet<Id> {
  return new Set(chapters.flatMap(({ record }) => record.factIds));
}
