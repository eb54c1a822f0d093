import type { Fact } from '#models/resolve-facts.ts';
import type { Printed } from './chapter-record.ts';
import { tellsReport } from './doubt.ts';
import { facts, isFactId, sourceById } from './facts.ts';

/**
 * The facts of confidence `reported` that a fact rests on: the fact itself, or those it is worked out
 * from, however far back. None for what an issuer’s own text holds, and for an id that is no fact’s.
 */
export function reportsBehind(id: string): readonly Fact[] {
  const fact = facts.get(id);
  if (fact === undefined) return [];
  if (fact.confidence === 'reported') return [fact];
  return (fact.derivation?.inputs ?? []).flatMap(({ factId }) => reportsBehind(factId));
}

/**
 * Of the facts that others report (confidence `reported`), and those worked out from such, the ones that
 * a section prints for the first time as if the book knew them. A fact is told as a report when its
 * sentence says so, when `told` names the words that do, or when the section has told another fact of the
 * same source before. What is worked out hides what it rests on: its own clause says so, `told` does, or
 * the section has printed all that it is worked out from.
 */
export function untoldReports(printed: readonly Printed[]): readonly Printed[] {
  const sections = new Map<string, { seen: Set<string>; told: Set<string> }>();
  return printed.filter(({ id, section, sentence, clause, told }) => {
    if (!isFactId(id)) return false;
    const reports = reportsBehind(id);
    if (reports.length === 0) return false;
    const isWorkedOut = reports.every((report) => report.id !== id);
    const sources = reports.flatMap((report) => report.sources);
    const before = sections.get(section) ?? { seen: new Set(), told: new Set() };
    sections.set(section, before);
    const isFirst = !before.seen.has(id);
    const publishers = sources.map((source) => sourceById(source).publisher);
    const isTold =
      told !== null ||
      tellsReport(isWorkedOut ? clause : sentence, publishers) ||
      (!isWorkedOut && sources.some((source) => before.told.has(source))) ||
      reports.every((report) => before.seen.has(report.id));
    before.seen.add(id);
    if (isTold) for (const source of sources) before.told.add(source);
    return isFirst && !isTold;
  });
}
