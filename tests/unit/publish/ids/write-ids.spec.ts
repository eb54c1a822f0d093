import { expect, test } from '#tests/unit/test.ts';
import { writeIds } from '../../../../src/publish/ids/write-ids.ts';

/** Ids in a row: `p-1`, `p-2`. */
function inOrder(): () => string {
  let count = 0;
  return () => `p-${(count += 1)}`;
}

const page = `---
title: A page
summary: Two words.
---

import Chart from './Chart.astro';

## Before

Take a bakery.
Its owner agrees. <Cite id="a" />

<Answer>
Yes. [#p-kept]
</Answer>

<Figure id="a-figure" />

- One thing.
- Another,

  with more to it.

| a | b |
| - | - |
| c | d |
`;

test('every section, paragraph and list item gets an id, and nothing else changes', async () => {
  const { text, ids } = await writeIds(page, inOrder());
  expect(text).toBe(
    page
      .replace('## Before', '## Before [#p-1]')
      .replace('<Cite id="a" />', '<Cite id="a" /> [#p-2]')
      .replace('- One thing.', '- One thing. [#p-3]')
      .replace('- Another,', '- Another, [#p-4]')
      .replace('with more to it.', 'with more to it. [#p-5]'),
  );
  expect(ids).toEqual(['p-1', 'p-2', 'p-3', 'p-4', 'p-5']);
});

test('a page that has its ids is not changed', async () => {
  const { text } = await writeIds(page, inOrder());
  expect(await writeIds(text, inOrder())).toEqual({ text, ids: [] });
});

test('lines that end as on Windows keep their ends, and front matter is no prose', async () => {
  const { text, ids } = await writeIds(page.replaceAll('\n', '\r\n'), inOrder());
  const { text: expected } = await writeIds(page, inOrder());
  expect(text).toBe(expected.replaceAll('\n', '\r\n'));
  expect(ids).toHaveLength(5);
});

test('the id of a heading stands before what closes the heading', async () => {
  const { text } = await writeIds('Before\n======\n\n## After ##\n', inOrder());
  expect(text).toBe('Before [#p-1]\n======\n\n## After [#p-2] ##\n');
});
