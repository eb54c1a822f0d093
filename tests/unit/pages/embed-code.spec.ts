import { runInNewContext } from 'node:vm';
import { expect, test } from '#tests/unit/test.ts';
import { figureById } from '#components/charts/figures.ts';
import { embedColumns } from '#components/figure/embed-sizes.ts';
import { anyWidthCode, columnCode, heightFormula } from '../../../src/pages/_embed-code.ts';
import { embedHeight } from '../../../src/pages/_embed-frame.ts';

const figure = figureById('session-cost');

test('the code for a column is one line, with the height that the figure has there', () => {
  const { html, height } = columnCode(figure, 'https://a.example/embed/x.html', 600);
  expect(height).toBe(embedHeight(figure, 600));
  expect(html).not.toContain('\n');
  expect(html).toContain(
    `style="width:100%;max-width:600px;height:auto;aspect-ratio:600/${height}`,
  );
  expect(html).toContain('src="https://a.example/embed/x.html"');
});

test('a headline with a quotation mark does not end the title of the frame', () => {
  const quoted = { ...figure, title: 'The “two” "words" & <more>' };
  const { html } = columnCode(quoted, 'x', 340);
  expect(html).toContain('title="The “two” &quot;words&quot; &amp; &lt;more>"');
});

/** What a formula of `max`, `min`, `px` and `cqw` comes to in a container of a width. */
function valueAt(formula: string, width: number): number {
  const script = formula
    .replaceAll(/([\d.]+)cqw/g, (_, share: string) => String((Number(share) * width) / 100))
    .replaceAll('px', '')
    .replaceAll(/\b(?:min|max)/g, 'Math.$&');
  return Number(runInNewContext(script));
}

test('the formula for any width gives the height that is needed, but for a line at most, and little more', () => {
  const formula = heightFormula(figure);
  for (let width = 300; width <= 840; width += 4) {
    const spare = valueAt(formula, width) - embedHeight(figure, width);
    expect(spare, `at ${width}`).toBeGreaterThan(-26);
    expect(spare, `at ${width}`).toBeLessThan(60);
  }
});

test('the code for any width falls back to the height in a column of text', () => {
  const height = embedHeight(figure, embedColumns[1]);
  expect(anyWidthCode(figure, 'x')).toContain(`height:${height}px;height:max(`);
});
