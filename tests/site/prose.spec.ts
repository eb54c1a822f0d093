import { expect, test } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { claims } from '#data/claims.ts';
import { confidences } from '#data/confidence.ts';
import { readUntil } from '#data/record.ts';
import type { SourceId } from '#data/sources.ts';
import { factFromText, sourceById, sourceFromText } from '#lib/facts.ts';
import { formatDate, formatFact } from '#lib/format.ts';
import { subjectOf } from '#lib/subjects.ts';
import type { Fact } from '#models/resolve-facts.ts';
import { below, chapterFiles, plain, readComponents, readPage, type Written } from './prose.ts';

const forms = ['long', 'short', 'number', 'words'] as const;

/** The doubt that has to stand beside a fact; empty where there is none. */
function doubt({ confidence, hedge }: Fact): string {
  return confidence === 'disputed' || confidence === 'unconfirmed' ? (hedge ?? confidence) : '';
}

/** What a reader has to see of a fact that an author wrote: its value, or the author's words. */
function printed({ id, form, words }: Written): string {
  return words ?? formatFact(factFromText(id), forms.find((name) => name === form) ?? 'long');
}

/** Where the entry of a fact stands, seen from a page at the root. */
function entryAddress(factId: string): string {
  return `facts/${subjectOf(factId)}.html#fact.${factId}`;
}

/** The remark in brackets that follows an element at once; empty where none does. */
function remarkAfter(element: Element): string {
  return /^\s+\(([^)]*)\)/.exec(element.nextSibling?.textContent ?? '')?.[1] ?? '';
}

/** The sources that a fact's record names in a chapter: not those which its inputs' records there bring. */
function ownSources(fact: Fact, printedIds: ReadonlySet<string>): readonly SourceId[] {
  const brought = (fact.derivation?.inputs ?? []).flatMap(({ factId }) =>
    printedIds.has(factId) ? factFromText(factId).sources : [],
  );
  return fact.sources.filter((id) => !brought.includes(id));
}

/** What the record of a fact has to say in a chapter that prints some facts, in lines. */
function entryOf(fact: Fact, printedIds: ReadonlySet<string>): readonly string[] {
  const firmness = confidences.find(({ id }) => id === fact.confidence)?.name ?? '';
  const { hedge } = fact;
  const status =
    hedge === undefined ? firmness : hedge.startsWith(firmness) ? hedge : `${firmness}: ${hedge}`;
  return [
    fact.label,
    formatFact(fact),
    `As of ${formatDate(fact.asOf)}, ${status}.`,
    ...(fact.derivation === null ? [] : [fact.derivation.formula]),
    ...(fact.derivation?.inputs ?? []).map(({ name, factId }) => {
      const input = factFromText(factId);
      return `${name}: ${input.label}, ${formatFact(input)}`;
    }),
    ...(fact.note === undefined ? [] : [fact.note]),
    ...ownSources(fact, printedIds).map((id) => {
      const { publisher, published } = sourceById(id);
      return published === null ? publisher : `${publisher}, ${formatDate(published)}`;
    }),
  ].map(plain);
}

/** What the built entry of a fact lacks, in words. */
function missingFrom(
  entry: Element | null,
  fact: Fact,
  printedIds: ReadonlySet<string>,
): readonly string[] {
  const text = plain(entry?.textContent).replaceAll(' ,', ',');
  const addresses =
    entry === null ? [] : below(entry, 'a').map((link) => link.getAttribute('href'));
  return [
    ...entryOf(fact, printedIds).filter((line) => !text.includes(line)),
    ...ownSources(fact, printedIds)
      .map((id) => sourceById(id).url)
      .filter((url) => !addresses.includes(url)),
    ...(fact.derivation?.inputs ?? [])
      .map(({ factId }) => `#fact.${factId}`)
      .filter(
        (address) => printedIds.has(address.slice('#fact.'.length)) && !addresses.includes(address),
      ),
  ].map((what) => `${fact.id}: ${what}`);
}

for (const { page: path, source } of chapterFiles) {
  test(`${path}: every fact is printed as its author asked, with its doubt, and opens its entry`, () => {
    const page = readPage(path);
    const written = readComponents(source, ['Fact']);
    const links = below(page, '.chapter-body a[href^="#fact."]');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      written.map(({ id }) => `#fact.${id}`),
    );
    expect(links.map((link) => plain(link.textContent))).toEqual(
      written.map((fact) => plain(printed(fact))),
    );
    const doubts = written.map(({ id, isHedged }) => (isHedged ? '' : doubt(factFromText(id))));
    const remarks = links.map((link, index) => (doubts[index] === '' ? '' : remarkAfter(link)));
    expect(remarks).toEqual(doubts);
    const printedIds = new Set(written.map(({ id }) => id));
    const used = [...printedIds].map(factFromText);
    expect(
      used.flatMap((fact) => missingFrom(page.getElementById(`fact.${fact.id}`), fact, printedIds)),
    ).toEqual([]);
    const unfinished = below(page, '.record p').map((part) => plain(part.textContent));
    expect(unfinished.filter((words) => /(?:,|;|:| with)$/.test(words.trim()))).toEqual([]);
    for (const { id } of used) {
      const entry = page.getElementById(`fact.${id}`);
      expect(below(page, `[id="fact.${id}"]`), `one entry of ${id}`).toHaveLength(1);
      expect(
        entry === null ? [] : below(entry, 'a').map((link) => link.getAttribute('aria-label')),
        `the entry of ${id} can be closed`,
      ).toContain('Close');
    }
  });

  test(`${path}: every source cited or quoted is named, and its link opens its entry`, () => {
    const page = readPage(path);
    const written = readComponents(source, ['Cite', 'Quote']);
    const links = below(page, 'main a[href^="#source."]');
    expect(
      links.map((link) => `${link.getAttribute('href') ?? ''} ${plain(link.textContent)}`),
    ).toEqual(
      written.map(
        ({ id, words }) =>
          `#source.${id} ${words === null ? `source: ${plain(sourceFromText(id).publisher)}` : `“${words}”`}`,
      ),
    );
    for (const { id } of written) {
      const entry = page.getElementById(`source.${id}`);
      expect(entry?.querySelector('a[rel]')?.getAttribute('href'), id).toBe(sourceFromText(id).url);
    }
  });

  test(`${path}: every word that the glossary explains leads to its meaning`, () => {
    const links = below(readPage(path), 'main a[href^="glossary.html#"]');
    const glossary = readPage('glossary.html');
    expect(
      links.map((link) => `${link.getAttribute('href') ?? ''} ${plain(link.textContent)}`),
    ).toEqual(
      readComponents(source, ['Term']).map(({ id, words }) => `glossary.html#${id} ${words ?? ''}`),
    );
    const unknown = links
      .map((link) => (link.getAttribute('href') ?? '').replace('glossary.html#', ''))
      .filter((id) => glossary.getElementById(id) === null);
    expect(unknown).toEqual([]);
  });
}

test('the home page prints its facts, and each leads to its entry among all facts', () => {
  const written = readComponents(
    fileURLToPath(new URL('../../src/pages/index.astro', import.meta.url)),
    ['FactLink'],
  );
  const links = below(readPage('index.html'), 'main p a[href^="facts/"]');
  expect(written.length).toBeGreaterThan(3);
  expect(
    links.map((link) => `${link.getAttribute('href') ?? ''} ${plain(link.textContent)}`),
  ).toEqual(written.map((fact) => `${entryAddress(fact.id)} ${plain(printed(fact))}`));
  expect(links.map(remarkAfter)).toEqual(written.map(({ id }) => doubt(factFromText(id))));
});

test('the ledger has every claim with both verdicts, the reason, its evidence and its chapter', () => {
  const page = readPage('the-post-checked.html');
  const anchors = below(page, 'li[id^="claim-"]').map(({ id }) => id);
  expect(anchors).toEqual(claims.map(({ id }) => id.replace('.', '-')));
  for (const claim of claims) {
    const entry = page.getElementById(claim.id.replace('.', '-'));
    const text = plain(entry?.textContent);
    const { verdictThen, verdictNow } = claim;
    const verdicts =
      verdictThen === verdictNow
        ? `${verdictNow} on the day and still as of`
        : `${verdictThen} on the day, ${verdictNow} as of`;
    expect(text, claim.id).toContain(`Claim ${claim.number} `);
    expect(text, claim.id).toContain(plain(claim.claim));
    expect(text, claim.id).toContain(`${verdicts} ${readUntil[claim.asOf].inWords} `);
    expect(text, claim.id).toContain(plain(claim.reason));
    const links = entry === null ? [] : below(entry, 'a[href^="facts/"]');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      claim.evidence.map(entryAddress),
    );
    expect(links.map(remarkAfter), claim.id).toEqual(
      claim.evidence.map((id) => {
        const fact = factFromText(id);
        const isTold = fact.confidence !== 'reported' || /report|leak|is said to/i.test(fact.label);
        return isTold ? doubt(fact) : 'reported';
      }),
    );
    for (const [index, id] of claim.evidence.entries()) {
      expect(plain(links[index]?.textContent), claim.id).toContain(plain(factFromText(id).label));
    }
    expect(entry?.querySelector(`a[href="${claim.chapter}.html"]`), claim.id).not.toBeNull();
  }
});

test('no blank stands before a stop where a record is copied as text', () => {
  const strays = chapterFiles.flatMap(({ page }) =>
    [...readPage(page).querySelectorAll('.record')].flatMap((record) => {
      const stray = /.{0,40}\s[;,.](?=\s|$)/.exec(
        record.textContent.replaceAll(/\s+/g, ' ').trim(),
      );
      return stray === null ? [] : [`${page}, ${record.id}: ${stray[0]}`];
    }),
  );
  expect(strays).toEqual([]);
});
