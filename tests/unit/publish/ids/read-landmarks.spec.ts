import { expect, test } from '#tests/unit/test.ts';
import { readPage } from '../../../../src/publish/read-page.ts';
import { aPage } from '../a-site.ts';

/** The landmarks of a page with a body, as `kind id: text [facts]`. */
function landmarks(body: string, path = 'the-round.html'): readonly string[] {
  const { landmarks: found } = readPage(path, aPage({ head: '<title>The round</title>', body }));
  return found.list.map(({ id, kind, text, factIds }) =>
    `${kind} ${id}: ${text} ${factIds.join(' ')}`.trim(),
  );
}

test('a section is its heading and its passages, up to the next heading', () => {
  const body =
    '<h2 id="a">Before</h2><p id="p-2b2b">One.</p><h3 id="b">Within</h3><p id="p-3c3c">Two.</p><h2 id="c">After</h2><ul><li id="p-4d4d">Three.</li></ul>';
  expect(landmarks(body)).toEqual([
    'page : The round',
    'section a: Before One. Two.',
    'passage p-2b2b: One.',
    'section b: Within Two.',
    'passage p-3c3c: Two.',
    'section c: After Three.',
    'passage p-4d4d: Three.',
  ]);
});

test('a number printed from the record is left out of the words, and its fact is kept', () => {
  const body =
    '<p id="p-2b2b">It paid <a class="fact" href="#fact.round.paid">$65 billion</a> in <a class="fact fact-doubtful" href="#fact.round.cash">cash</a>. <a class="cite" href="#source.a">Amazon</a></p>';
  expect(landmarks(body).at(-1)).toBe('passage p-2b2b: It paid in cash. round.paid round.cash');
});

test('a figure is what it measures and its columns', () => {
  const body =
    '<figure id="f"><figcaption><p class="figure-title">A finding</p><p class="figure-measure">Dollars by year.</p></figcaption><svg id="f-narrow"><title>no</title><text>5</text></svg><table><tr><th>Year</th></tr><tr><td>2026</td></tr></table></figure>';
  expect(landmarks(body)).toEqual(['page : The round', 'figure f: Dollars by year. Year']);
});

test('a term is its name and its definition', () => {
  const body =
    '<dl><dt id="t"><a href="#t">Tranche</a></dt><dd><p>One part of a sum.</p><p>An example.</p></dd></dl>';
  expect(landmarks(body).at(-1)).toBe('term t: Tranche One part of a sum.');
});

test('a claim is its words, and not its verdict', () => {
  const body =
    '<ol><li class="claim" id="claim-01"><p class="claim-words">It closed.</p><p>imprecise</p></li></ol>';
  expect(landmarks(body).at(-1)).toBe('claim claim-01: It closed.');
});

test('a record stands on the page of facts as a fact, and in a chapter as a record', () => {
  const body = '<ol><li id="fact.a">x</li></ol>';
  expect(landmarks(body, 'facts.html').at(-1)).toBe('fact fact.a:');
  expect(landmarks(body).at(-1)).toBe('record fact.a:');
});

test('controls, anchors and drawings are no landmarks', () => {
  const body =
    '<main id="main"><input id="only-any"><span id="fact.old"></span><svg><g id="x"></g></svg></main>';
  expect(landmarks(body)).toEqual(['page : The round']);
});

test('a line that says where something has gone names nothing', () => {
  expect(
    landmarks('<p class="moved" id="p-2b2b">It is at <a href="b.html#p-3c3c">It paid</a>.</p>'),
  ).toEqual(['page : The round']);
});
