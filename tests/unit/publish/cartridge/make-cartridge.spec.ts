import { expect, test } from '#tests/unit/test.ts';
import { problemsOf } from '#tests/cartridge/validate.ts';
import { makeCartridge } from '../../../../src/publish/cartridge/make-cartridge.ts';
import { takePages } from '../../../../src/publish/cartridge/take-pages.ts';
import { readQuestions } from '../../../../src/publish/cartridge/read-questions.ts';
import { aPage, aSite } from '../a-site.ts';
import { aBook, aQuestion, words } from './a-book.ts';

async function made(book: Parameters<typeof aBook>[0], address?: string) {
  const site = aBook(book);
  const { files } = await makeCartridge(site, words, readQuestions(site), address);
  return (path: string) => Buffer.from(files.get(path) ?? '').toString();
}

const figure =
  '<figure class="figure" id="f"><figcaption><p class="figure-title">Two</p><ul class="figure-key"><li><svg><path/></svg><span class="visually-hidden">solid: </span>paid</li></ul></figcaption><div class="drawings" aria-label="Two bars."><div class="drawing "><svg width="340"></svg></div></div><details class="figure-table"><summary>Table</summary><p>Two bars.</p></details></figure>';

test('a figure stands under its title as a picture that takes no more room than there is, and what is drawn in it stands with its table', async () => {
  const html = (await made({ body: figure }))('chapter-a.html');
  expect(html).toContain(
    '<figure id="f" style="margin: 1.5em 0"><p><strong>Two</strong></p><p><img src="pictures/f.png" alt="Two bars." width="920" height="450" style="max-width: 100%; height: auto"></p><div><p><strong>Table</strong></p><ul><li>solid: paid</li></ul><p>Two bars.</p></div></figure>',
  );
});

test('a number is followed by that of its note, and the note leads back to the first', async () => {
  const fact = '<a class="fact" href="#fact.x" data-n="7">$5</a>';
  const html = (
    await made({
      body: `<p>${fact}, ${fact}</p><section class="apparatus"><ol><li class="record panel" id="fact.x" tabindex="-1"><p>Five</p></li></ol></section>`,
    })
  )('chapter-a.html');
  expect(html).toContain(
    '<p>$5<sup><a href="#fact.x" id="to-fact.x">[7]</a></sup>, $5<sup><a href="#fact.x">[7]</a></sup></p>',
  );
  expect(html).toContain(
    '<li id="fact.x" value="7"><p>Five</p><p><a href="#to-fact.x">Back to the text</a></p></li>',
  );
});

test('what the cartridge does not hold is linked where the site is on the web, and named where it is nowhere', async () => {
  const body =
    '<p><a href="facts/b.html#fact.y">six</a> <a href="glossary.html#token">token</a> <a href="glossary.html">words</a></p>';
  const inside =
    '<a href="book-glossary.html#token">token</a> <a href="book-glossary.html#start">words</a></p>';
  expect((await made({ body }))('chapter-a.html')).toContain(`<p>six ${inside}`);
  expect((await made({ body }, 'https://b.example/book/'))('chapter-a.html')).toContain(
    `<p><a href="https://b.example/book/facts/b.html#fact.y">six</a> ${inside}`,
  );
});

test('on the web each chapter has a link to its page there, and each page names its own', async () => {
  const file = await made({}, 'https://b.example/book/');
  expect(file('live/live-a.xml')).toContain('<url href="https://b.example/book/a.html"');
  expect(problemsOf(file('live/live-a.xml'))).toEqual([]);
  expect(problemsOf(file('imsmanifest.xml'))).toEqual([]);
  expect(file('imsmanifest.xml')).toContain('identifierref="live-a"');
  expect(file('book-about.html')).toContain('<a href="https://b.example/book/about.html">');
});

test('a list of terms holds nothing but terms and meanings, and a term no link to itself', async () => {
  const html = (await made({}))('book-glossary.html');
  expect(html).toContain(
    '<dl><dt id="token"><a id="box"></a><strong>Token</strong></dt><dd>A part.</dd></dl>',
  );
});

test('identifiers come from slugs and ids, so that those of a chapter stay when another comes before it', async () => {
  const manifest = (await made({ body: figure }))('imsmanifest.xml');
  const ids = [...manifest.matchAll(/ identifier="([^"]*)"/g)].map(([, id]) => id);
  expect(ids.filter((id) => /\d/.test(id ?? ''))).toEqual([]);
  expect(ids).toContain('picture-f');
  expect(manifest).toContain('<dependency identifierref="picture-f"/>');
  // Moodle reads so many bytes to learn what it has.
  expect(manifest.slice(0, 500)).toContain(
    'xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"',
  );
});

test('a quiz lists its questions with a condition and a feedback for each option', async () => {
  const quiz = (await made({}))('quiz/quiz-a.xml');
  expect(problemsOf(quiz)).toEqual([]);
  expect(quiz).toContain(
    '<mattext texttype="text/html">Is 1 &#x26;lt; 2 &#x26;amp; true?</mattext>',
  );
  expect(quiz.match(/<respcondition continue="No">/g)).toHaveLength(4);
  expect(quiz).toMatch(
    /<varequal respident="response">b<\/varequal><\/conditionvar>\s*<setvar varname="SCORE" action="Set">100<\/setvar>\s*<displayfeedback feedbacktype="Response" linkrefid="sc-a-one-b-feedback"\/>/,
  );
  expect(quiz).toMatch(/<itemfeedback ident="sc-a-one-b-feedback">.*Because always\./);
});

test('what can be answered in more than one way is there to discuss', async () => {
  const questions = [
    aQuestion(),
    aQuestion({ id: 'q.a.fair', level: 'judge', stem: 'Is it fair?' }),
  ];
  const file = await made({ questions });
  expect(problemsOf(file('topic/topic-a.xml'))).toEqual([]);
  expect(file('topic/topic-a.xml')).toContain('&#x3C;p>Is it fair?&#x3C;/p>');
  expect((await made({}))('imsmanifest.xml')).not.toContain('topic-a');
});

test('a site without chapters, or without its other pages, is refused', () => {
  const picture = () => ({ type: 'text' as const, value: '' });
  expect(() => takePages(aSite({}), picture)).toThrow(
    'The site has no chapters, which the edition for learning platforms holds. Build it whole.',
  );
  const chapter = '<main class="chapter"><h1>A</h1></main>';
  expect(() => takePages(aSite({ 'a.html': aPage({ body: chapter }) }), picture)).toThrow(
    'The site has no glossary.html, about.html, which',
  );
});
