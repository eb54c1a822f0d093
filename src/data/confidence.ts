import type { Confidence } from './types.ts';

/** A label of confidence as a reader sees it, firmest first. */
export const confidences = [
  {
    id: 'primary',
    name: 'issuer’s own text',
    meaning:
      'The text of the company, regulator or author itself, read directly, word for word in a copy or, for some facts, as another page relays it: the sources say which. It shows that they said so. Whether a company’s own number is right is another question, and then the sentence says who gives it.',
  },
  {
    id: 'reported',
    name: 'reported',
    meaning:
      'A named news outlet says so, or a reader who went through the document. The document itself was not read for this book. Where a section of the text prints such a fact first, its words say so.',
  },
  {
    id: 'derived',
    name: 'worked out here',
    meaning:
      'Arithmetic or a conclusion of this book, from facts or sources that its entry names. Where it is arithmetic, the entry shows the calculation, so that you can repeat it. What is worked out from reported facts is told in the text as they are.',
  },
  {
    id: 'disputed',
    name: 'disputed',
    meaning:
      'Credible sources disagree, or somebody concerned denies it. Rival numbers stand each with its source; where the book leans to one account, the entry says so.',
  },
  {
    id: 'unconfirmed',
    name: 'unconfirmed',
    meaning:
      'Seen only on blogs, reprints, aggregators or pages that look machine-written; a leaked list and an analyst’s estimate are among them. Where such a fact is printed, its doubt is printed with it.',
  },
] as const satisfies readonly {
  readonly id: Confidence;
  readonly name: string;
  readonly meaning: string;
}[];
