import { expect, test } from '#tests/unit/test.ts';
import { Parser } from 'htmlparser2';
import { x } from 'xastscript';
import { xmlDocument } from '#lib/xml.ts';

/** What a reader of XML finds in a document: attributes and texts, in order. */
function readXml(document: string): readonly string[] {
  const found: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onattribute: (name, value) => found.push(`${name}=${value}`),
      ontext: (piece) => (text += piece),
      onopentag: () => (text = ''),
      onclosetag: () => found.push(text),
    },
    { xmlMode: true },
  );
  parser.end(document);
  return found;
}

test('several elements stand on lines of their own, and one alone stays on its line', () => {
  const root = x('a', { b: '1' }, [
    x('c', [x('d', 'text')]),
    x('e', [x('f'), x('g', ['h', x('i')])]),
  ]);
  expect(xmlDocument(root)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<a b="1">
  <c><d>text</d></c>
  <e>
    <f/>
    <g>h<i/></g>
  </e>
</a>
`);
});

test('signs of XML come back as they were', () => {
  const said = `R&D was < "10" > '9' &amp; done`;
  expect(readXml(xmlDocument(x('a', { said }, said)))).toEqual([`said=${said}`, said]);
});
