import { expect, test } from '#tests/unit/test.ts';
import type { Correction } from '#data/corrections.ts';
import { edition } from '#data/edition.ts';
import { correctionsFeed } from '#lib/corrections.ts';

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
