import type { Printed } from './chapter-record.ts';
import { tellsReport } from './doubt.ts';
import { factById, isFactId, sourceById } from './facts.ts';

/** A fact that others report, where it stands first in a section, and whether the text says that they do. */
export interface Report extends Pick<Printed, 'id' | 'line' | 'section' | 'sentence'> {
  readonly isTold: boolean;
}

/**
 * The facts of confidence `reported` in a chapter, each where it stands first in a section. It is told as
 * a report when its sentence says so, when `told` names the words that do, or when the section has told
 * another fact of the same source before.
 */
export function reportsOf(printed: readonly Printed[]): readonly Report[] {
  const sections = new Map<string, { seen: Set<string>; told: Set<string> }>();
  return printed.flatMap(({ id, line, section, sentence, told }) => {
    if (!isFactId(id)) return [];
    const { confidence, sources } = factById(id);
    if (confidence !== 'reported') return [];
    const before = sections.get(section) ?? { seen: new Set(), told: new Set() };
    sections.set(section, before);
    const isFirst = !before.seen.has(id);
    const publishers = sources.map((source) => sourceById(source).publisher);
    const isTold =
      told !== null ||
      tellsReport(sentence, publishers) ||
      sources.some((source) => before.told.has(source));
    before.seen.add(id);
    if (isTold) for (const source of sources) before.told.add(source);
    return isFirst ? [{ id, line, section, sentence, isTold }] : [];
  });
}
