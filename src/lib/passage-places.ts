/** Where a paragraph of a chapter stands, as a reader of paper finds it. */
export interface PassagePlace {
  /** The heading above it; empty for the answer at the chapter's head. */
  readonly section: string;
  /** Which of the paragraphs and list items under that heading it is, from 1. */
  readonly number: number;
}

const mark = /^##+ .*?\[#(?<section>[\w-]+)\]\s*$|\[#(?<passage>p-[0-9a-z]{4})\]/gm;

/**
 * Where the paragraphs of a chapter stand, by their locked ids.
 *
 * @param text the text of the chapter as its author wrote it, with its ids.
 * @param headings the headings as they are printed, by their ids.
 * @throws RangeError when a heading of the text is not among the printed ones.
 */
export function passagePlaces(
  text: string,
  headings: readonly { readonly slug: string; readonly text: string }[],
): ReadonlyMap<string, PassagePlace> {
  const places = new Map<string, PassagePlace>();
  let section = '';
  let number = 0;
  for (const { groups } of text.matchAll(mark)) {
    const { section: id, passage } = groups ?? {};
    if (id !== undefined) {
      const heading = headings.find(({ slug }) => slug === id);
      if (heading === undefined) {
        throw new RangeError(
          `The chapter has a heading with the id "${id}" that is not printed, so that no teacher's page can name its section. Its printed headings are ${headings.map(({ slug }) => slug).join(', ')}.`,
        );
      }
      section = heading.text;
      number = 0;
    } else if (passage !== undefined) {
      number += 1;
      places.set(passage, { section, number });
    }
  }
  return places;
}
