// Not a page: Astro leaves out files whose name begins with a line.
import { figures } from '#components/charts/figures.ts';
import { sources } from '#data/sources.ts';
import type { Source } from '#data/types.ts';
import { factAddress } from '#lib/addresses.ts';
import { readChapters } from '#lib/chapters.ts';
import { facts } from '#lib/facts.ts';
import { formatFact } from '#lib/format.ts';
import { readPage } from '#lib/pages.ts';

/** A thing of the book with its address. */
interface Named {
  readonly name: string;
  readonly address: string;
}

/** A source with what rests on it. */
export interface UsedSource extends Source {
  readonly facts: readonly (Named & {
    /** Its value as it prints. */
    readonly value: string;
  })[];
  /** Chapters and pages that name it in their text, and figures. */
  readonly places: readonly (Named & { readonly kind: 'Chapter' | 'Page' | 'Figure' })[];
}

async function collect(): Promise<readonly UsedSource[]> {
  const chapters = await readChapters();
  const about = await readPage('about');
  const all = [...facts.values()];
  return sources.map((source) => ({
    ...source,
    facts: all
      .filter((fact) => fact.sources.includes(source.id))
      .map((fact) => ({
        name: fact.label,
        address: factAddress(fact.id),
        value: formatFact(fact),
      })),
    places: [
      ...chapters
        .filter(({ record }) => record.sourceIds.includes(source.id))
        .map(({ slug, entry }) => ({
          kind: 'Chapter' as const,
          name: entry.data.title,
          address: `/${slug}`,
        })),
      ...(about.sourceIds.includes(source.id)
        ? [{ kind: 'Page' as const, name: 'About', address: '/about' }]
        : []),
      ...figures
        .filter((figure) => figure.sources.some((id) => id === source.id))
        .map(({ id, title }) => ({
          kind: 'Figure' as const,
          name: title,
          address: `/figures/${id}`,
        })),
    ],
  }));
}

let collected: Promise<readonly UsedSource[]> | undefined;

/** Every source with what rests on it, by publisher. */
export async function usedSources(): Promise<readonly UsedSource[]> {
  collected ??= collect();
  return (await collected).toSorted(
    (a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.id.localeCompare(b.id, 'en'),
  );
}
