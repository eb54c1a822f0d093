import type { Source } from '#data/types.ts';

/** Titles of our own making say what a page is, where its own title is not on record: “Report on …”. */
const described =
  /^(?:Account|Article|Copy|Interview|Note|Notice|Page|Post|Report|Summary)s? (?:about|of|on|that|with)\b/;

/**
 * A source as lists name it: its publisher and its title. A title is quoted; a description of ours is
 * not, since its words are nobody else's.
 */
export function sourceName({ publisher, title }: Pick<Source, 'publisher' | 'title'>): string {
  if (!described.test(title)) return `${publisher}, “${title}”`;
  return `${publisher}, ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
