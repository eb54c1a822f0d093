import { expect, test } from '#tests/unit/test.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkIdsAgainst } from '../../../src/publish/check-ids.ts';
import { checkLinks } from '../../../src/publish/check-links.ts';
import { extendLock } from '../../../src/publish/ids/extend-lock.ts';
import { emptyLock, printLock, type Lock } from '../../../src/publish/ids/lock.ts';
import { presentOn } from '../../../src/publish/ids/named.ts';
import { leaveStubsFor } from '../../../src/publish/leave-stubs.ts';
import { relativeLinks } from '../../../src/publish/relative-links.ts';
import { strictPolicy } from '../../../src/publish/strict-policy.ts';
import { aPage, aSite, textAfter } from './a-site.ts';

const files = {
  'the-round.html': aPage({
    head: '<title>The round</title>',
    body: '<main><p id="p-2b2b">Take a bakery worth nine gold bars.</p></main>',
  }),
  'teach/the-round.html': aPage({
    head: '<title>Teach the round</title>',
    body: '<main><h1>Teach</h1><ol><li id="p-4d4d">What is a valuation?</li></ol></main>',
  }),
};

/** A page after the steps that concern addresses, with what some addresses moved to. */
async function published(
  moved: Readonly<Record<string, string>>,
  path: string,
  change: (lock: Lock) => Lock = (lock) => lock,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stubs-'));
  try {
    const file = join(folder, 'ids.json');
    const lock = extendLock(emptyLock, presentOn(aSite(files)), new Map());
    const moves = Object.entries(moved).map(
      ([from, to]) => [from, { to, reason: 'tidied' }] as const,
    );
    writeFileSync(file, printLock(change({ ...lock, moved: new Map(moves) })));
    const steps = [leaveStubsFor(file), relativeLinks, strictPolicy, checkLinks];
    return await textAfter([...steps, checkIdsAgainst(file)], files, path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('what moved on its page keeps its former id there', async () => {
  expect(
    await published({ 'the-round.html#old': 'the-round.html#p-2b2b' }, 'the-round.html'),
  ).toContain('<p id="p-2b2b"><span class="former" id="old"></span>Take a bakery');
});

test('what moved to another page leaves a line with a link, under its former id', async () => {
  expect(
    await published(
      { 'teach/the-round.html#p-3c3c': 'the-round.html#p-2b2b' },
      'teach/the-round.html',
    ),
  ).toContain(
    '<p class="moved" id="p-3c3c">What stood here is now at another place: <a href="../the-round.html#p-2b2b">“Take a bakery worth nine gold bars.”</a>.</p></main>',
  );
});

test('what moved twice leads to where it is', async () => {
  const moves = {
    'the-round.html#first': 'teach/the-round.html#second',
    'teach/the-round.html#second': 'teach/the-round.html#p-4d4d',
  };
  expect(await published(moves, 'the-round.html')).toContain(
    '<p class="moved" id="first">What stood here is now at another place: <a href="teach/the-round.html#p-4d4d">',
  );
});

test('a page that is gone is replaced by one with all its ids, relative links and a policy', async () => {
  const page = await published(
    {
      'teach/old.html': 'the-round.html',
      'teach/old.html#p-2b2b': 'the-round.html#p-2b2b',
      'teach/old.html#p-4d4d': 'teach/the-round.html#p-4d4d',
    },
    'teach/old.html',
  );
  expect(page).toContain('<h1>This page has moved</h1>');
  expect(page).toContain('<p>It is now <a href="../the-round.html">“The round”</a>.</p>');
  expect(page).toContain(
    '<li><a id="p-2b2b" href="../the-round.html#p-2b2b">“Take a bakery worth nine gold bars.”</a></li>',
  );
  expect(page).toContain(
    '<li><a id="p-4d4d" href="the-round.html#p-4d4d">“What is a valuation?”</a></li>',
  );
  expect(page).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'sha256-/,
  );
  expect(page).not.toContain('<script');
});

test('a record that a chapter prints no more leads to the page of facts', async () => {
  const withRecord = (lock: Lock): Lock => ({
    ...lock,
    ids: new Map([...lock.ids, ['the-round.html#fact.x', { kind: 'record', fingerprint: '' }]]),
    moved: new Map([
      ...lock.moved,
      ['facts.html#fact.x', { to: 'teach/the-round.html#p-4d4d', reason: 'tidied' }],
    ]),
  });
  expect(await published({}, 'the-round.html', withRecord)).toContain(
    '<p class="moved" id="fact.x">What stood here is now at another place: <a href="teach/the-round.html#p-4d4d">',
  );
});

test('a site whose addresses do not hold is refused, with all that is wrong', async () => {
  const without = (lock: Lock): Lock => ({
    ...lock,
    ids: new Map([...lock.ids].filter(([address]) => address !== 'the-round.html#p-2b2b')),
    retired: new Map([['teach/the-round.html#p-4d4d', 'cut']]),
  });
  const message = await published({}, 'the-round.html', without).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
  expect(message.split('\n')).toEqual([
    'Addresses are for ever, and 2 do not hold:',
    expect.stringContaining('teach/the-round.html#p-4d4d is used again'),
    'A new id is not in content/published-ids.json: the-round.html#p-2b2b. Run `npm run ids`, which adds it, and commit that file.',
  ]);
});
