// Not a page: Astro leaves out files whose name begins with a line.
import { figures } from '#components/charts/figures.ts';
import { originFacts } from '#components/explore/define-explorable.ts';
import { explorables } from '#components/explore/explorables.ts';
import { factsBehind, factsInTable } from '#components/charts/figure-facts.ts';
import { theWholeDealFigure } from '#components/charts/the-whole-deal.figure.ts';
import { mondayQuestions, teachingOf } from '#components/teaching/parts.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { claimAddress } from '#lib/addresses.ts';
import { corrections } from '#lib/corrections.ts';
import { claims } from '#data/claims.ts';
import { glossary } from '#data/glossary.ts';
import { readChapters } from '#lib/chapters.ts';
import { formatDate } from '#lib/format.ts';
import { readPage } from '#lib/pages.ts';
import { factsIn } from '#lib/teaching-words.ts';
import home from './index.astro?raw';

/** A place of the book that prints a fact or rests on it. */
export interface Place {
  /** What kind of place it is, as its link begins: `Figure`. */
  readonly kind: 'Chapter' | 'Page' | 'Claim' | 'Glossary' | 'Correction' | 'Figure';
  readonly name: string;
  /** Where it stands, from the root of the site. */
  readonly address: string;
}

async function collect(): Promise<ReadonlyMap<string, readonly Place[]>> {
  const places = new Map<string, Place[]>();
  const add = (factIds: Iterable<string>, place: Place) => {
    for (const id of factIds) places.set(id, [...(places.get(id) ?? []), place]);
  };
  const all: readonly Figure[] = figures;
  const models = explorables.map((explorable) => ({
    name: explorable.name,
    id: explorable.model.id,
    named: originFacts(explorable),
  }));
  for (const chapter of await readChapters()) {
    const { slug, entry, record, figures: shown, explorables: moved } = chapter;
    const inTables = all
      .filter(({ id }) => shown.some((figure) => figure.id === id))
      .flatMap((figure) => [...factsInTable(figure)]);
    const inModels = models
      .filter(({ id }) => moved.some((explorable) => explorable.id === id))
      .flatMap(({ named }) => [...named]);
    add(new Set([...record.factIds, ...inTables, ...inModels]), {
      kind: 'Chapter',
      name: entry.data.title,
      address: `/${slug}`,
    });
  }
  const linked = [...home.matchAll(/<FactLink\s+id="([^"]+)"/g)].map(([, id = '']) => id);
  add(new Set([...linked, ...factsInTable(theWholeDealFigure)]), {
    kind: 'Page',
    name: 'Home',
    address: '/',
  });
  add((await readPage('about')).factIds, { kind: 'Page', name: 'About', address: '/about' });
  add(factsIn(mondayQuestions), { kind: 'Page', name: 'Teach', address: '/teach' });
  for (const { slug, entry } of await readChapters()) {
    // The self-checks stand in the chapter.
    add(factsIn({ ...teachingOf(slug), selfChecks: [] }), {
      kind: 'Page',
      name: `To teach “${entry.data.title}”`,
      address: `/teach/${slug}`,
    });
  }
  for (const { id, number, topic, evidence } of claims) {
    const name = `${number}, ${topic}`;
    add(evidence, { kind: 'Claim', name, address: claimAddress(id) });
  }
  for (const entry of glossary) {
    const { id, term } = entry;
    add('factIds' in entry ? entry.factIds : [], {
      kind: 'Glossary',
      name: term,
      address: `/glossary#${id}`,
    });
  }
  for (const { id, date, factIds } of corrections) {
    const name = formatDate(date);
    add(factIds, { kind: 'Correction', name, address: `/corrections#${id}` });
  }
  for (const figure of all) {
    const { id, title } = figure;
    const behind = new Set([...factsBehind(id), ...factsInTable(figure)]);
    add(behind, { kind: 'Figure', name: title, address: `/figures/${id}` });
  }
  for (const { id, name, named } of models)
    add(named, { kind: 'Figure', name, address: `/figures/${id}` });
  return places;
}

let collected: Promise<ReadonlyMap<string, readonly Place[]>> | undefined;

/** The places of every fact, by its id: chapters, pages, claims of the ledger, words, figures. */
export function factPlaces(): Promise<ReadonlyMap<string, readonly Place[]>> {
  collected ??= collect();
  return collected;
}
