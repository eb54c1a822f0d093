import { expect } from '@playwright/test';
import { Cite } from '@citation-js/core';
import { citationFiles, styledCitations } from '#components/cite/forms.server.ts';
import { itemOf, wholeBook, type CitedWork } from '#components/cite/work.ts';
import { test } from '#tests/unit/test.ts';

const site = 'https://example.org/book/';
/** What stands for a public address while there is none. */
const nowhere = 'https://who-gets-what.example/';
const chapter: CitedWork = {
  key: 'the-round',
  kind: 'chapter',
  title: 'The round of OpenAI',
  path: 'the-round.html',
};
const figure: CitedWork = {
  key: 'a-figure',
  kind: 'figure',
  title: 'One “closed” round bought shares',
  path: 'figures/a-figure.html',
};
const rows: CitedWork = { ...figure, key: 'a-figure-rows', kind: 'data' };
const low = 'Who Gets What: OpenAI’s $110 billion round, and the two words that divided the cloud';
const high = 'Who Gets What: OpenAI’s $110 Billion Round, and the Two Words That Divided the Cloud';

/** A citation in a style, without an edition’s own date in the way. */
function inStyle(name: string, work: CitedWork, at: string | undefined = site): string {
  return styledCitations(work, at).find((line) => line.name === name)?.html ?? '';
}

/** A work as a file. */
function asFile(name: string, work: CitedWork, at: string | undefined = site): string {
  return citationFiles.find((file) => file.name === name)?.write(itemOf(work, at)) ?? '';
}

for (const { name, work, expected } of [
  {
    name: 'APA',
    work: wholeBook,
    expected: `<i>${low}</i> (29 November 2026 ed.). (2026). ${site}`,
  },
  {
    name: 'APA',
    work: chapter,
    expected: `The round of OpenAI. (2026). In <i>${low}</i> (29 November 2026 ed.). ${site}the-round.html`,
  },
  {
    name: 'APA',
    work: figure,
    expected: `One “closed” round bought shares [Figure]. (2026). In <i>${low}</i> (29 November 2026 ed.). ${site}figures/a-figure.html`,
  },
  {
    name: 'APA',
    work: rows,
    expected: `One “closed” round bought shares [Data set]. (2026). In <i>${low}</i> (29 November 2026 ed.). ${site}figures/a-figure.html`,
  },
  { name: 'MLA', work: wholeBook, expected: `<i>${high}</i>, edition of 29 Nov. 2026, ${site}.` },
  {
    name: 'MLA',
    work: chapter,
    expected: `“The Round of OpenAI.” <i>${high}</i>, edition of 29 Nov. 2026, ${site}the-round.html.`,
  },
  {
    name: 'MLA',
    work: figure,
    expected: `“One ‘Closed’ Round Bought Shares.” <i>${high}</i>, edition of 29 Nov. 2026, ${site}figures/a-figure.html. Figure.`,
  },
  {
    name: 'Chicago',
    work: wholeBook,
    expected: `<i>${high}</i>. Edition of November 29, 2026. ${site}.`,
  },
  {
    name: 'Chicago',
    work: rows,
    expected: `“One ‘Closed’ Round Bought Shares.” Data set. In <i>${high}</i>. Edition of November 29, 2026. ${site}figures/a-figure.html.`,
  },
]) {
  test(`${name} begins a ${work.kind} that nobody signs with its title`, () => {
    expect(inStyle(name, work)).toBe(expected);
  });
}

test('without a public address a style names the page, and a file names none', () => {
  expect(inStyle('MLA', chapter, nowhere)).toContain(', the-round.html.');
  for (const { name } of citationFiles) {
    expect(asFile(name, chapter, nowhere), name).toMatch(/The round of \{?OpenAI/);
    expect(asFile(name, chapter, nowhere), name).not.toContain('.html');
  }
});

test('no file names a person, and each work has a key of its own', () => {
  const works = [wholeBook, chapter, figure, rows];
  for (const { name } of citationFiles) {
    for (const work of works) {
      expect(asFile(name, work), name).not.toMatch(/author|editor|^A[U1-4] {2}-/m);
    }
  }
  const keys = works.map((work) => /^@\w+\{(\w+),/.exec(asFile('BibTeX', work))?.[1]);
  expect(new Set(keys).size).toBe(works.length);
  expect(keys).not.toContain(undefined);
});

test('BibTeX keeps the names in a title, and the book that a part stands in', () => {
  const text = asFile('BibTeX', chapter);
  expect(text).toContain('@incollection{');
  expect(text).toContain('\ttitle = {{The round of {OpenAI}}},');
  expect(text).toMatch(/^\tbooktitle = \{Who .*OpenAI.*cloud\},$/m);
  expect(asFile('BibTeX', figure)).toContain('\tnote = {Figure},');
});

test('RIS has a tag on each line, the type first and the end last, whatever a value’s length', () => {
  for (const work of [wholeBook, chapter, figure, rows]) {
    const lines = asFile('RIS', work).trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^TY {2}- (?:BOOK|CHAP|ART|DATA)$/);
    expect(lines.at(-1)).toBe('ER  -');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- \S/);
    if (work !== wholeBook) expect(lines).toContain(`T2  - ${low}`);
  }
});

for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
  test(`what ${name} says is read back as title, year and address`, () => {
    const [read] = new Cite([asFile(name, chapter)]).format('data', { format: 'object' }) as {
      title: string;
      issued: { 'date-parts': number[][] };
      URL: string;
    }[];
    expect(read?.title).toBe(chapter.title);
    expect(read?.issued['date-parts'][0]?.[0]).toBe(2026);
    expect(read?.URL).toBe(`${site}the-round.html`);
  });
}
