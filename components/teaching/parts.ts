import { teaching } from '#data/teaching/index.ts';
import { overview } from '#data/teaching/overview.ts';
import type { ChapterTeaching, LessonPart, Question } from '#data/teaching/types.ts';

/**
 * What there is to teach a chapter with.
 *
 * @throws RangeError when there is nothing.
 */
export function teachingOf(slug: string): ChapterTeaching {
  const own = teaching.find(({ chapter }) => chapter === slug);
  if (own !== undefined) return own;
  throw new RangeError(
    `There is nothing to teach the chapter "${slug}" with. Write src/data/teaching/${slug}.ts, and add it to the list in src/data/teaching/index.ts.`,
  );
}

/** A part of a chapter's teaching, as lessons link to it. */
export function partLink(
  slug: string,
  part: LessonPart,
): { readonly name: string; readonly address: string } {
  const own = teachingOf(slug);
  const page = `/teach/${slug}`;
  switch (part) {
    case 'opener':
      return { name: 'Opener', address: `${page}#${own.opener.id}` };
    case 'activity':
      return { name: 'Activity', address: `${page}#${own.activity.id}` };
    case 'questions':
      return { name: 'Questions', address: `${page}#questions` };
    case 'worksheet':
      return { name: 'Worksheet', address: `${page}#${own.worksheet?.id ?? ''}` };
    case 'self-checks':
      return { name: 'Self-checks', address: `/${slug}#check-yourself` };
  }
}

/** The questions for Monday, in order, each with the slug of its chapter. */
export const mondayQuestions: readonly { readonly chapter: string; readonly question: Question }[] =
  overview.monday.map((id) => {
    for (const { chapter, questions } of teaching) {
      const question: Question | undefined = questions.find((one) => one.id === id);
      if (question !== undefined) return { chapter, question };
    }
    throw new RangeError(
      `The questions for Monday in src/data/teaching/overview.ts name "${id}", and no chapter asks it. Take the id of a question from src/data/teaching/.`,
    );
  });
