/** Something to do with a chapter in class, with nothing at hand but its page. */
export interface Exercise {
  /** Its anchor on the page, kept for ever. */
  readonly id: string;
  /** Slug of the chapter. */
  readonly chapter: string;
  /** The task, in one to three sentences. */
  readonly task: string;
}

/** One exercise a chapter, in the order of the chapters. */
export const exercises = [
  {
    id: 'exercise-price-after',
    chapter: 'the-round',
    task: 'From the price before the new money and the new money itself, work out the price after and the share that the new money buys. Then open the numbers in the text and compare the arithmetic.',
  },
  {
    id: 'exercise-own-order',
    chapter: 'the-order-of-thanks',
    task: 'Everyone writes the four names in an order of their own. How many of the class have “confirmed” one of the five stories? The figure with all the orders has the answer.',
  },
  {
    id: 'exercise-no-memory',
    chapter: 'stateless-and-stateful',
    task: 'Hold a conversation in which one person plays the model and may remember nothing. Who has to carry the notes, and how much is read aloud again by the tenth turn?',
  },
  {
    id: 'exercise-two-camps',
    chapter: 'the-meter-and-the-worker',
    task: 'Half of the class argues that an API is a price war, half that it is not. Each side may use only numbers from the chapter, and has to say what each number counts.',
  },
  {
    id: 'exercise-joint-statement',
    chapter: 'two-clouds',
    task: 'Read the words of the joint statement that the chapter quotes. Which products do they settle, and which do they leave open?',
  },
  {
    id: 'exercise-own-bargain',
    chapter: 'the-distributed-bet',
    task: 'Take a bargain of your own, name what each side would have without it, and find the split in the figure of the model. What does the model leave out?',
  },
  {
    id: 'exercise-put-in-order',
    chapter: 'fifty-nine-days',
    task: 'Before reading, put in order: the amendment, the models at Amazon, the agents at Amazon, the last payment. Then compare with the timeline.',
  },
  {
    id: 'exercise-another-verdict',
    chapter: 'the-post-checked',
    task: 'Choose a claim in the ledger, open its evidence, and argue for another verdict.',
  },
] as const satisfies readonly Exercise[];

/** Slug of a chapter: every one has its exercise. */
export type ChapterSlug = (typeof exercises)[number]['chapter'];
