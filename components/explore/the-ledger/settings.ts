import type { SettingsFor, TextSetting } from '#components/explore/settings.ts';
import type { LedgerState } from '#models/filter-claims.ts';
import type { TheLedgerGiven } from './given.ts';

/** The state of the ledger as addresses have it. */
export type TheLedgerState = { readonly [Name in keyof LedgerState]: LedgerState[Name] };

/** The longest search that is read, in signs. */
const longestSearch = 60;

const any = { value: 'any', label: 'any' } as const;

/** What a reader may set in the ledger: what it has to show, then in which order. */
export function ledgerSettings({ verdicts, kinds, chapters, dates }: TheLedgerGiven): Omit<
  SettingsFor<TheLedgerState>,
  'search'
> & {
  readonly search: TextSetting;
} {
  return {
    search: { kind: 'text', label: 'Search the entries', maxLength: longestSearch, initial: '' },
    verdict: {
      kind: 'choice',
      label: 'Verdict',
      options: [any, ...verdicts.map((verdict) => ({ value: verdict, label: verdict }))],
      initial: 'any',
    },
    when: {
      kind: 'choice',
      label: 'When',
      options: [
        { value: 'now', label: 'now' },
        { value: 'on-the-day', label: 'on the day' },
      ],
      initial: 'now',
    },
    change: {
      kind: 'choice',
      label: 'Since the day',
      options: [any, { value: 'moved', label: 'changed' }, { value: 'same', label: 'unchanged' }],
      initial: 'any',
    },
    kind: {
      kind: 'choice',
      label: 'Kind',
      options: [any, ...kinds.map(({ kind, name }) => ({ value: kind, label: name }))],
      initial: 'any',
    },
    chapter: {
      kind: 'choice',
      label: 'Chapter',
      options: [
        any,
        ...chapters.map(({ slug, number, title }) => ({
          value: slug,
          label: `${number}, ${title}`,
        })),
      ],
      initial: 'any',
    },
    'as-of': {
      kind: 'choice',
      label: 'Judged as of',
      options: [any, ...dates.map(({ part, inWords }) => ({ value: part, label: inWords }))],
      initial: 'any',
    },
    sort: {
      kind: 'choice',
      label: 'In the order of',
      options: [
        { value: 'post', label: 'the post' },
        { value: 'verdict', label: 'verdicts' },
        { value: 'chapter', label: 'chapters' },
        { value: 'date', label: 'dates, latest first' },
      ],
      initial: 'post',
    },
  };
}
