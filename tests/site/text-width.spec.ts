import { expect } from '@playwright/test';
import { parseHTML } from 'linkedom/worker';
import { figureById, figures } from '#components/charts/figures.ts';
import { textWidth } from '#components/drawing/text-width.ts';
import { drawFigure } from '#components/figure/draw-figure.server.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { fileAddress, test } from './built-site.ts';

/** Every line of text in a drawing. */
function linesOf(svg: string): readonly string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${svg}</body></html>`);
  return [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
}

test('no label is drawn a twentieth wider than was thought, or a tenth narrower', async ({
  page,
}) => {
  const drawings = figures.flatMap((figure) =>
    drawingSizes.map((size) => drawFigure(figure, size)),
  );
  // The estimate of one or two letters is rough, and nothing rests on it.
  const labels = [...new Set(drawings.flatMap(linesOf))].filter((text) => text.trim().length > 3);
  expect(labels.length).toBeGreaterThan(500);
  const theWholeDeal = figureById('the-whole-deal');
  await page.goto(fileAddress(`/figures/${theWholeDeal.id}.html`));
  const shown = page.locator('.drawing svg:visible');
  const widths = await shown.evaluate(async (svg, texts) => {
    // A page does without a font that comes late: this one is waited for.
    const sans = new FontFace('Measured', 'url(../fonts/sans.woff2)', { weight: '400 650' });
    document.fonts.add(await sans.load());
    return texts.map((text) => {
      const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      label.style.fontFamily = 'Measured';
      label.setAttribute('font-size', '13');
      label.setAttribute('font-weight', '600');
      label.textContent = text;
      svg.append(label);
      const width = label.getComputedTextLength();
      label.remove();
      return width;
    });
  }, labels);
  const ratios = labels.map((label, index) => ({
    label,
    ratio: textWidth(label, 13) / (widths[index] ?? 0),
  }));
  expect(ratios.filter(({ ratio }) => !(ratio > 0.95 && ratio < 1.1))).toEqual([]);
});
