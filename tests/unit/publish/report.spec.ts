import { expect, test } from '#tests/unit/test.ts';
import { report } from '../../../src/publish/report.ts';
import { run } from './a-site.ts';

function coverage(chapters: readonly object[]): Record<string, string> {
  return { 'coverage.json': JSON.stringify({ licence: 'CC BY 4.0', chapters }) };
}

const chapter = {
  number: 1,
  slug: 'the-round',
  words: 900,
  checkable: 3,
  cited: 2,
  uncited: ['x'],
};

test('the report says how much of each chapter stands on the record', async () => {
  const empty = { number: 12, slug: 'z', words: 0, checkable: 0, cited: 0, uncited: [] };
  expect(await run(report, coverage([chapter, empty]))).toEqual([
    '01-the-round: 900 words; 2 of 3 checkable sentences carry a fact or a source (67%)',
    '12-z: 0 words; 0 of 0 checkable sentences carry a fact or a source (100%)',
  ]);
});

for (const { what, files } of [
  { what: 'missing', files: {} },
  { what: 'no JSON', files: { 'coverage.json': 'words' } },
  { what: 'of another shape', files: coverage([{ ...chapter, words: 'many' }]) },
]) {
  test(`coverage that is ${what} is refused`, async () => {
    await expect(run(report, files)).rejects.toThrow(
      'The report cannot read coverage.json. It is written by src/pages/coverage.json.ts and read by src/publish/report.ts: bring the two into line.',
    );
  });
}
