import type { LedgerState } from '#models/filter-claims.ts';
import { searchedWords } from '#models/filter-claims.ts';
import type { TheLedgerGiven } from './given.ts';

/** A name as it stands within a sentence. */
function within(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** What the filter asks of verdicts: `supported on the day, with another verdict now`. Empty for nothing. */
function saidOfVerdicts({ verdict, when, change }: LedgerState): string {
  if (verdict === 'any') {
    if (change === 'any') return '';
    return change === 'moved' ? 'verdict changed since the day' : 'verdict the same since the day';
  }
  if (change === 'same') return `${verdict} on the day and still`;
  const [at, otherwise] = when === 'now' ? ['now', 'on the day'] : ['on the day', 'now'];
  return `${verdict} ${at}${change === 'moved' ? ` and not ${otherwise}` : ''}`;
}

/** The name under which a chapter is spoken of: `chapter 3, Stateless and stateful`. */
function chapterName({ chapters }: TheLedgerGiven, slug: string): string {
  const chapter = chapters.find((own) => own.slug === slug);
  return chapter === undefined ? slug : `chapter ${chapter.number}, ${chapter.title}`;
}

function dateInWords({ dates }: TheLedgerGiven, part: string): string {
  return dates.find((own) => own.part === part)?.inWords ?? part;
}

/** What is searched for, as a sentence has it. */
function quoted(search: string): string {
  return `“${search.replaceAll(/\s+/g, ' ').trim()}”`;
}

/** Each thing that the filter asks for, in words; empty when it lets every claim through. */
export function filterInWords(given: TheLedgerGiven, state: LedgerState): readonly string[] {
  const { kind, chapter, search } = state;
  const kindName = given.kinds.find((own) => own.kind === kind)?.name ?? '';
  return [
    saidOfVerdicts(state),
    within(kindName),
    chapter === 'any' ? '' : chapterName(given, chapter),
    state['as-of'] === 'any' ? '' : `judged as of ${dateInWords(given, state['as-of'])}`,
    searchedWords(search).length === 0 ? '' : `with ${quoted(search)} in the entry`,
  ].filter((part) => part !== '');
}

/** How many claims are shown and why: `6 of 33 claims: supported now; terms.` */
export function sentenceOf(given: TheLedgerGiven, state: LedgerState, shown: number): string {
  const all = given.claims.length;
  const filter = filterInWords(given, state);
  if (shown === 0 && filter.length === 1 && searchedWords(state.search).length > 0) {
    return `No claim has ${quoted(state.search)} in its entry.`;
  }
  const count =
    shown === 0
      ? 'No claim fits all that is asked'
      : shown === all
        ? `All ${all} claims`
        : `${shown} of ${all} claims`;
  return `${[count, filter.join('; ')].filter((part) => part !== '').join(': ')}.`;
}

/** The heading above a group of claims, as the ledger is sorted. */
export function headingOf(
  given: TheLedgerGiven,
  { sort, when }: Pick<LedgerState, 'sort' | 'when'>,
  key: string,
): string {
  const name = {
    post: () => key,
    verdict: () => `${key} ${when === 'now' ? 'now' : 'on the day'}`,
    chapter: () => chapterName(given, key),
    date: () => `as of ${dateInWords(given, key)}`,
  }[sort]();
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
