import { expect, test } from '#tests/unit/test.ts';
import { corrections as written, type Correction } from '#data/corrections.ts';
import { edition } from '#data/edition.ts';
import { checkCorrections, corrections, correctionsFeed } from '#lib/corrections.ts';
import { facts } from '#lib/facts.ts';

function aCorrection(changes: Partial<Correction> = {}): Correction {
  return {
    id: '2026-12-03-payment-date',
    date: '2026-12-03',
    page: 'the-round',
    said: 'The last part was paid on a Monday.',
    says: 'The last part was paid on a Tuesday.',
    why: 'A reader pointed to the filing.',
    factIds: [],
    ...changes,
  };
}

const titles = { site: 'https://book.example/', titleOf: () => 'The round' };

test('the corrections of the book are in order', () => {
  expect(corrections).toEqual(written);
  expect(corrections.flatMap(({ factIds }) => factIds).filter((id) => !facts.has(id))).toEqual([]);
});

test('corrections pass, latest first', () => {
  const list = [aCorrection(), aCorrection({ id: '2026-12-01-name', date: '2026-12-01' })];
  expect(checkCorrections(list, '2026-11-23')).toBe(list);
});

for (const { what, list, message } of [
  {
    what: 'an id without a topic',
    list: [aCorrection({ id: '2026-12-03' })],
    message:
      'Correction "2026-12-03" has an id that is not a day and a topic, as in "2026-12-01-tranche-date". Mend it in src/data/corrections.ts.',
  },
  {
    what: 'an id that stands twice',
    list: [aCorrection(), aCorrection()],
    message:
      'Correction "2026-12-03-payment-date" stands there twice. An id names one correction. Mend it in src/data/corrections.ts.',
  },
  {
    what: 'a month for a day',
    list: [aCorrection({ date: '2026-12' })],
    message:
      'Correction "2026-12-03-payment-date" is dated "2026-12", which is no day. Write YYYY-MM-DD. Mend it in src/data/corrections.ts.',
  },
  {
    what: 'a date before the edition',
    list: [aCorrection({ date: '2026-11-22' })],
    message:
      'Correction "2026-12-03-payment-date" is dated 2026-11-22, before the edition of 2026-11-23 that it corrects. Mend it in src/data/corrections.ts.',
  },
  {
    what: 'a later correction below an earlier one',
    list: [aCorrection({ id: '2026-12-01-name', date: '2026-12-01' }), aCorrection()],
    message:
      'Correction "2026-12-03-payment-date" is later than "2026-12-01-name" and stands below it. The latest comes first. Mend it in src/data/corrections.ts.',
  },
]) {
  test(`${what} is refused`, () => {
    expect(() => checkCorrections(list, '2026-11-23')).toThrow(new RangeError(message));
  });
}

test('the feed is dated by the latest correction, and by the edition where there is none', () => {
  const empty = correctionsFeed([], titles);
  expect(empty).toContain(`<updated>${edition.date}T00:00:00Z</updated>`);
  expect(empty).not.toContain('<entry>');
  expect(correctionsFeed([aCorrection()], titles)).toContain(
    '</title>\n  <updated>2026-12-03T00:00:00Z</updated>',
  );
});

test('an entry names its page and leads to its anchor', () => {
  const feed = correctionsFeed([aCorrection()], titles);
  expect(feed).toContain('<title>Correction: The round</title>');
  expect(feed).toContain('href="https://book.example/corrections.html#2026-12-03-payment-date"/>');
});

test('the feed of one correction reads as Atom wants it', () => {
  expect(correctionsFeed([aCorrection()], titles)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>https://book.example/corrections.html</id>
  <title>${edition.title}: corrections</title>
  <updated>2026-12-03T00:00:00Z</updated>
  <author><name>${edition.title}</name></author>
  <rights>${edition.licence.name}</rights>
  <link rel="self" type="application/atom+xml" href="https://book.example/corrections.xml"/>
  <link rel="alternate" type="text/html" href="https://book.example/corrections.html"/>
  <entry>
    <id>https://book.example/corrections.html#2026-12-03-payment-date</id>
    <title>Correction: The round</title>
    <updated>2026-12-03T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="https://book.example/corrections.html#2026-12-03-payment-date"/>
    <content type="text">It said: The last part was paid on a Monday. It says now: The last part was paid on a Tuesday. A reader pointed to the filing.</content>
  </entry>
</feed>
`);
});
