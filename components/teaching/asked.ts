import type { Question, RubricLevel } from '#data/teaching/types.ts';
import type { PassagePlace } from '#lib/passage-places.ts';

/** A question as a teacher's page shows it. */
export interface Asked extends Pick<Question, 'id' | 'level' | 'stem' | 'answer'> {
  readonly chapter: string;
  readonly chapterTitle: string;
  /** What an answer is worth, the best first; empty where there is one answer. */
  readonly rubric: readonly RubricLevel[];
  /** Where the chapter says what answers it. */
  readonly places: readonly { readonly address: string; readonly name: string }[];
}

/** How a page names the place of a paragraph. */
function nameOf({ section, number }: PassagePlace): string {
  return section === '' ? 'the answer at its head' : `${section}, paragraph ${number}`;
}

/**
 * A question of a chapter as a teacher's page shows it.
 *
 * @throws RangeError when the chapter has no such paragraph.
 */
export function askedOf(
  question: Question,
  chapter: {
    readonly slug: string;
    readonly title: string;
    readonly places: ReadonlyMap<string, PassagePlace>;
  },
): Asked {
  return {
    ...{ id: question.id, level: question.level, stem: question.stem, answer: question.answer },
    chapter: chapter.slug,
    chapterTitle: chapter.title,
    rubric: question.level === 'judge' ? question.rubric : [],
    places: question.answeredBy.map((id) => {
      const place = chapter.places.get(id);
      if (place === undefined) {
        throw new RangeError(
          `The question "${question.id}" is answered by the paragraph ${id}, which ${chapter.slug} does not have. Name a paragraph of the chapter by the id at its end.`,
        );
      }
      return { address: `/${chapter.slug}#${id}`, name: nameOf(place) };
    }),
  };
}
