import { sourceById } from '#lib/facts.ts';
import { formatList } from '#lib/format.ts';
import type { Figure } from './define-figure.ts';

/** Who published what a figure rests on, each once, as one phrase: `OpenAI, Amazon and a reader`. */
export function publishersOf({ sources }: Pick<Figure, 'sources'>): string {
  const names = new Set(sources.map((source) => sourceById(source).publisher));
  return formatList(
    [...names].map((name, index) => (index === 0 ? name : name.replace(/^A /, 'a '))),
  );
}
