import type { BookWords } from '../../../../src/publish/editions/book-words.ts';
import type { BuiltSite } from '../../../../src/publish/read-site.ts';
import { aPage, aSite } from '../a-site.ts';

/** What the book says of itself. */
export const words: BookWords = {
  title: 'Who & What',
  subtitle: 'a book',
  description: 'It explains.',
  date: '2026-11-29',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

/** The first bytes of a PNG so many pixels wide and high, which is all that is read of one. */
function pngHead(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(24);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A question as the site has it as data. */
export function aQuestion({
  id = 'sc.a.one',
  chapter = 'a',
  level = 'check',
  stem = 'Is 1 < 2 & true?',
  right = 1,
} = {}) {
  const options = ['never', 'always', 'once', '“$5”'].map((text, place) => ({
    ...{ text, right: place === right, why: `Because ${text}.` },
  }));
  return { id, chapter, level, stem, options: level === 'check' ? options : [] };
}

/** A book of one chapter with a figure `f`, a glossary, and the page about it. */
export function aBook({ body = '', questions = [aQuestion()] } = {}): BuiltSite {
  const chapter = `<main class="chapter"><p class="chapter-number">Chapter 1</p><h1>A</h1>${body}</main>`;
  const site = aSite({
    'a.html': aPage({ body: chapter }),
    'glossary.html': aPage({
      body: '<main><h1>Glossary</h1><dl><div id="box"><dt id="token"><a href="#token">Token</a></dt><dd>A part.</dd></div></dl><a href="a.html">A</a></main>',
    }),
    'about.html': aPage({ body: '<main><h1>About</h1></main>' }),
    'questions.json': JSON.stringify({ questions }),
  });
  site.add('figures/f.png', pngHead(1840, 900));
  return site;
}
