import { expect, test } from '#tests/unit/test.ts';
import { numberRecords } from '../../../src/publish/number-records.ts';
import { textAfter } from './a-site.ts';

test('a link to a record bears its place among the page’s records, and no other link a number', async () => {
  const page =
    '<a href="#fact.b">2</a> <a class="fact" href="#fact.a">1</a> <a href="#fact.c">3</a> <a href="#top">top</a>' +
    '<ol class="records"><li id="fact.a"></li><li id="fact.b"></li></ol>';
  expect(await textAfter([numberRecords], { 'a.html': page }, 'a.html')).toBe(
    page
      .replace('"#fact.b">', '"#fact.b" data-n="2">')
      .replace('"#fact.a">', '"#fact.a" data-n="1">'),
  );
});
