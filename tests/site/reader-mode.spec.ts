import { expect } from '@playwright/test';
import { Readability } from '@mozilla/readability';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom/worker';
import { chapters, folder, pages, test } from './built-site.ts';

function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** A page as it was built, and what Firefox makes of it for reading. */
function inReaderMode(page: string) {
  const html = readFileSync(join(folder, page), 'utf8');
  const article = new Readability(parseHTML(html).document).parse();
  return {
    byline: article?.byline,
    siteName: article?.siteName,
    built: parseHTML(html).document,
    kept: parseHTML(`<html><body>${article?.content ?? ''}</body></html>`).document,
  };
}

test('reader mode says who made a page, and keeps every figure once, with its key, its labels and its table', () => {
  const faults = pages.flatMap((page) => {
    const { byline, siteName, built, kept } = inReaderMode(page);
    const stub = built.querySelector('meta[name="author"]') === null;
    if (stub) return [];
    const maker = 'Who Gets What';
    const figures = [...built.querySelectorAll('figure')].filter((figure) => {
      const own = kept.querySelector(`[id="${figure.id}"]`);
      // What a reader can move keeps its first state: what it says, and its rows.
      if (figure.matches('[data-explorable]'))
        return ['.explore-sentence', 'tbody'].some((part) => {
          const first = words(figure.querySelector(part));
          return first === '' || !words(own).includes(first);
        });
      // A drawing can be taken elsewhere and says what it is; the small marks of a key cannot.
      if (own?.querySelectorAll('svg[xmlns]').length !== 1) return true;
      return ['figcaption ul', 'svg[xmlns]', 'tbody'].some(
        (part) => words(own.querySelector(part)) !== words(figure.querySelector(part)),
      );
    });
    return [
      ...(byline === maker && siteName === maker ? [] : [`${page}: no maker`]),
      ...figures.map(({ id }) => `${page}: ${id} is not whole`),
    ];
  });
  expect(faults).toEqual([]);
});

test('reader mode keeps the records of a chapter, with their sums and sources', () => {
  const records = chapters.flatMap((page) => {
    const { built, kept } = inReaderMode(page);
    return [...built.querySelectorAll('.record')].map((record) => ({
      name: `${page}: ${record.id}`,
      built: [...record.querySelectorAll('p')].map(words),
      kept: words(kept.querySelector(`[id="${record.id}"]`)),
    }));
  });
  expect(records.length).toBeGreaterThan(100);
  const lost = records.filter(
    ({ name, built, kept }) =>
      // Whatever is named "share" and is short, Readability takes for a button to share the page with.
      !/\bshare\b/.test(name) && !built.every((part) => kept.includes(part)),
  );
  expect(lost.map(({ name }) => name)).toEqual([]);
});
