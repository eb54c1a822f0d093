import { sourceById } from '#lib/facts.ts';
import { formatList } from '#lib/format.ts';
import type { Figure } from './define-figure.ts';

/** Who published what a figure rests on, each once, as one phrase: `OpenAI, Amazon and a reader`; or
 * `OpenAI and Microsoft; Amazon`, where a name has an “and” or a comma of its own. */
export function publishersOf({ sources }: Pick<Figure, 'sources'>): string {
  const names = new Set(sources.map((source) => sourceById(source).publisher));
  const listed = [...names].map((name, index) => (index === 0 ? name : name.replace(/^A /, 'a ')));
  // Names that join others themselves are told apart by a stronger sign.
  return listed.length > 1 && listed.some((name) => /,| and /.test(name))
    ? listed.join('; ')
    : formatList(listed);
}
