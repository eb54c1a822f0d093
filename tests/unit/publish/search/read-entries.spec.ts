import { expect, test } from '#tests/unit/test.ts';
import { readEntries } from '../../../../src/publish/search/read-entries.ts';

const read = (path: string, main: string, layout = 'reference') =>
  readEntries(
    path,
    `<title>Its title · The book</title><meta name="description" content="What it is."><nav>Not this</nav><main class="${layout}">${main}</main><footer>Nor this</footer>`,
    (id) => (id === '' ? 3 : 0),
  )?.entries.map(({ kind, id, title, value, text, weight }) =>
    [kind, id, title, value, text, weight].join('|'),
  );

test('a chapter has its sections, passages and claims; figures and records have pages of their own', () => {
  expect(
    read(
      'the-round.html',
      `<h1>Its title</h1><p class="chapter-question">Why?</p>
      <h2 id="one">One <i>section</i></h2>
      <p id="p-1234">Some <a href="#fact.a">words</a> <span class="cite">(source: X)</span></p>
      <div class="noted" id="p-5678"><p>First.</p><div class="note">Second.</div></div>
      <figure id="drawn"><p id="p-9999">Not this</p></figure>
      <li class="claim" id="claim-01"><p class="claim-words">It is so.</p><p class="claim-verdicts">open</p><p>Not this</p></li>
      <h2 id="record">The record</h2><ol class="records"><li id="fact.a">Not this</li></ol>`,
      'chapter',
    ),
  ).toEqual([
    'chapter||Its title||What it is. Why?|2',
    'section|one|One section|||0',
    'passage|p-1234|||Some words|0',
    'passage|p-5678|||First. Second.|0',
    'claim|claim-01|It is so.||open|0',
  ]);
});

test('pages of entries, the glossary and pages of figures have what they list', () => {
  expect(
    read(
      'facts/a.html',
      '<li class="entry" id="fact.a"><p class="entry-label">Label</p><p class="entry-value">$1</p><p>Not this</p></li>',
    ),
  ).toEqual(['fact|fact.a|Label|$1||0']);
  expect(
    read(
      'glossary.html',
      '<dl><dt id="api"><a href="#api">API</a></dt><dd><p>A way.</p><p class="example">Not this</p></dd></dl>',
    ),
  ).toEqual(['page||Its title||What it is.|2', 'term|api|API||A way.|0']);
  expect(
    read('figures/a.html', '<h1 class="figure-title">It rose</h1><p>Not this</p>', 'figure-page'),
  ).toEqual(['figure||It rose|||2']);
  expect(
    read(
      'figures/b.html',
      '<p class="explore-name">The meter</p><h1 class="figure-title">See it</h1>',
      'figure-page',
    ),
  ).toEqual(['explorable||The meter|See it||2']);
});

test('nothing is found in frames, in the error page and in the search itself', () => {
  for (const path of ['embed/a.html', '404.html', 'search.html', 'facts/index.html']) {
    expect(
      readEntries(path, '<main><h1>A</h1></main>', () => 0),
      path,
    ).toBeNull();
  }
});
