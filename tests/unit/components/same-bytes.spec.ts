import { execFileSync } from 'node:child_process';
import { figures } from '#components/charts/figures.ts';
import { expect, test } from '#tests/unit/test.ts';

/** Prints a sum over each file of the figures whose ids it is given, made in that order. */
const sums = `
  import { createHash } from 'node:crypto';
  import { figureFromText } from '#components/charts/figures.ts';
  import { csvOf, jsonOf } from '#components/figure/figure-files.ts';
  import { standalonePicture } from '#components/figure/standalone-picture.server.ts';
  import { pngOf } from '#lib/png/png.ts';
  const lines = process.argv.slice(1).map(async (id, index) => {
    const figure = figureFromText(id);
    const svg = await standalonePicture(figure);
    const [light, dark] = await Promise.all(['light', 'dark'].map(async (theme) => {
      const svg = await standalonePicture(figure, { theme });
      return pngOf(id, { svg, size: { zoom: 0.25 }, ground: '#fcfbf8' });
    }));
    const files = [csvOf(figure), jsonOf(figure), svg, light, dark];
    return [id, ...files.map((file) => createHash('sha256').update(file).digest('hex'))].join(' ');
  });
  console.log((await Promise.all(lines)).sort().join('\\n'));
`;

/** The same in a process of its own, in a time zone. */
function sumsIn(zone: string, ids: readonly string[]): readonly string[] {
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', sums, ...ids], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  return printed.trim().split('\n');
}

test('the files of every figure are the same bytes, in any order and in any time zone', () => {
  test.setTimeout(240_000);
  const ids = figures.map(({ id }) => id);
  const inTokyo = sumsIn('Asia/Tokyo', ids);
  expect(inTokyo).toHaveLength(ids.length);
  expect(sumsIn('America/Lima', ids.toReversed())).toEqual(inTokyo);
});
