import type { Correction } from '#data/corrections.ts';
import type { ChapterTeaching } from '#data/teaching/types.ts';
import type { Source } from '#data/types.ts';
import { factAddress, sourceAddress } from '#lib/addresses.ts';
import { boundsOf } from '#lib/bounds.ts';
import { datePrecision, firstDay } from '#lib/dates.ts';
import { facts } from '#lib/facts.ts';
import { formatFact } from '#lib/format.ts';
import { plainWords } from '#lib/teaching-words.ts';
import { isDisputed, isRange } from '#models/fact-values.ts';
import type { Fact } from '#models/resolve-facts.ts';
import type { EntryOf } from './data-file.ts';

/** An address from the root as a file beside the page of all facts names it. */
function fileOf(address: string): string {
  return address.slice(1).replace(/(?=#|$)/, '.html');
}

function kindOf(fact: Fact): string {
  if (fact.unit === 'date' || fact.unit === 'text') return fact.unit;
  if (fact.value === null) return 'not disclosed';
  if (isDisputed(fact.value)) return 'rivals';
  return isRange(fact.value) ? 'range' : 'number';
}

/** The parts of a fact's value, each under its own name. */
function valueOf(fact: Fact) {
  const nothing = { value: null, low: null, high: null, rivals: [], qualifier: null, unit: null };
  if (fact.unit === 'text')
    return { ...nothing, date: null, datePrecision: null, text: fact.value };
  if (fact.unit === 'date') {
    const { value } = fact;
    return {
      ...nothing,
      date: firstDay(value),
      datePrecision: datePrecision(value),
      text: null,
    };
  }
  const { value, low, high, qualifier } = boundsOf(fact);
  const rivals = isDisputed(fact.value)
    ? fact.value.disputed.map((rival) => ({
        low: isRange(rival.value) ? rival.value.low : rival.value,
        high: isRange(rival.value) ? rival.value.high : rival.value,
        source: rival.source,
      }))
    : [];
  return {
    ...{ value, low, high, rivals, qualifier, unit: fact.unit },
    ...{ date: null, datePrecision: null, text: null },
  };
}

/** A fact as its file has it. */
export function factEntry(fact: Fact): EntryOf<'facts'> {
  const { id, label, asOf, confidence, derivation } = fact;
  const parts = valueOf(fact);
  return {
    id,
    formerly: [...(fact.formerly ?? [])],
    label,
    kind: kindOf(fact),
    ...parts,
    printed: formatFact(fact),
    asOf: firstDay(asOf) ?? asOf,
    asOfPrecision: datePrecision(asOf) ?? 'day',
    confidence,
    hedge: fact.hedge ?? null,
    note: fact.note ?? null,
    derivation: derivation && {
      formula: derivation.formula,
      inputs: derivation.inputs.map(({ name, factId }) => ({ name, fact: factId })),
      chosen: [...(derivation.chosen ?? [])],
      rows: (derivation.rows ?? []).map(({ name, address }) => ({ name, page: fileOf(address) })),
    },
    sources: [...fact.sources],
    page: fileOf(factAddress(id)),
  };
}

/** A source as its file has it. */
export function sourceEntry(source: Source): EntryOf<'sources'> {
  const { id, publisher, title, published, url, accessed, reading } = source;
  return {
    id,
    publisher,
    title,
    published: firstDay(published),
    publishedPrecision: datePrecision(published),
    url,
    accessed: firstDay(accessed) ?? accessed,
    accessedPrecision: datePrecision(accessed) ?? 'day',
    reading,
    note: source.note ?? null,
    supports: [...facts.values()]
      .filter((fact) => fact.sources.some((other) => other === id))
      .map((fact) => fact.id),
    page: fileOf(sourceAddress(id)),
  };
}

/** A correction as its file has it. */
export function correctionEntry(correction: Correction): EntryOf<'corrections'> {
  const { id, date, page, said, says, why, factIds } = correction;
  return { id, date, page: `${page}.html`, said, says, why, facts: [...factIds] };
}

/** The questions of a chapter as their file has them, self-checks first; facts in their words are printed. */
export function questionEntries(teaching: ChapterTeaching): readonly EntryOf<'questions'>[] {
  const { chapter, selfChecks, questions } = teaching;
  const places = (paragraphs: readonly string[]) => paragraphs.map((id) => `${chapter}.html#${id}`);
  return [
    ...selfChecks.map(({ id, stem, options, answeredBy, facts: restsOn }) => ({
      ...{ id, chapter, level: 'check', stem: plainWords(stem) },
      options: options.map(({ text, right = false, why }) => ({
        ...{ text: plainWords(text), right, why: plainWords(why) },
      })),
      ...{ answer: null, rubric: [], answeredBy: places([answeredBy]), facts: [...restsOn] },
    })),
    ...questions.map((question) => ({
      ...{ id: question.id, chapter, level: question.level, stem: plainWords(question.stem) },
      ...{ options: [], answer: plainWords(question.answer) },
      rubric:
        question.level === 'judge'
          ? question.rubric.map(({ points, does }) => ({ points, does: plainWords(does) }))
          : [],
      ...{ answeredBy: places(question.answeredBy), facts: [...question.facts] },
    })),
  ];
}
