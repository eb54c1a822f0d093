/**
 * The visual code of the book: how firmly a thing stands, and the texture that says so in every picture.
 * Nothing else is said by these four textures; what they cannot say is said by words or by a shape.
 */
export const states = [
  {
    id: 'done',
    texture: 'solid',
    meaning: 'It happened, or was paid: a party to it says so, or a document that was read.',
  },
  {
    id: 'promised',
    texture: 'tint',
    meaning: 'It is promised or announced, and not yet there: a tint with a line around it.',
  },
  {
    id: 'unsaid',
    texture: 'hatched',
    meaning:
      'Not on record: a payment that its payer does not itemise, a right that no text read settles, a day that no filing names.',
  },
  {
    id: 'told',
    texture: 'dashed',
    meaning: 'Only others were read on it: the press, a leak, an investor, the post.',
  },
] as const;

/** How firmly a thing stands: the name of one of the {@link states}. */
export type StateId = (typeof states)[number]['id'];
