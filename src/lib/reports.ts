import type { Printed } from './chapter-record.ts';
import { tellsReport } from './doubt.ts';
import { factById, isFactId, sourceById } from './facts.ts';

/**
 * Of the facts that others report (confidence `reported`), those that a section prints for the first time
 * as if the book knew them. A fact is told as a report when its sentence says so, when `told` names the
 * words that do, or when the section has told another fact of the same source before.
 */
export function untoldReports(printed: readonly Printed[]): readonly Printed[] {
  const sections = new Map<string, { seen: Set<string>; told: Set<string> }>();
  return printed.filter(({ id, section, sentence, told }) => {
    if (!isFactId(id)) return false;
    const { confidence, sources } = factById(id);
    if (confidence !== 'reported') return false;
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
    return isFirst && !isTold;
  });
}
