import { expect } from '@playwright/test';
import { fileAddress, pages, test } from './built-site.ts';

/** A label that is cut off or lies on another, in words. */
type Fault = string;

const figures = pages.filter((page) => page.startsWith('figures/'));

for (const path of figures) {
  for (const { drawing, width } of [
    { drawing: 'narrow', width: 320 },
    { drawing: 'narrow', width: 500 },
    { drawing: 'medium', width: 640 },
    { drawing: 'medium', width: 768 },
    { drawing: 'wide', width: 1440 },
  ]) {
    test(`${path}: every label of the ${drawing} drawing can be read at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(fileAddress(path));
      await page.evaluate(() => document.fonts.ready);
      const image = page.getByRole('figure').getByRole('img');
      await expect(image).toHaveClass(new RegExp(`drawing-${drawing}`));
      const faults = await image.evaluate((svg): Fault[] => {
        const frame = svg.getBoundingClientRect();
        const labels = [...svg.querySelectorAll('text')].flatMap((text) => {
          const lines = text.querySelectorAll('tspan');
          return (lines.length > 0 ? [...lines] : [text]).map((line) => ({
            words: line.textContent,
            box: line.getBoundingClientRect(),
            size: Number.parseFloat(getComputedStyle(line).fontSize),
          }));
        });
        const { width: shown } = frame;
        const drawn = svg instanceof SVGSVGElement ? svg.viewBox.baseVal.width : shown;
        const found: Fault[] = [];
        for (const [index, { words, box, size }] of labels.entries()) {
          if (box.width === 0) continue;
          if (size * (shown / drawn) < 10.95) found.push(`“${words}” is smaller than 11 pixels`);
          const isCut =
            box.left < frame.left - 1 ||
            box.right > frame.right + 1 ||
            box.top < frame.top - 1 ||
            box.bottom > frame.bottom + 1;
          if (isCut) found.push(`“${words}” is cut off`);
          for (const other of labels.slice(index + 1)) {
            const across =
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            // A line box is taller than its letters: lines may touch by a quarter of it.
            if (across > 1 && down > box.height / 4) {
              found.push(`“${words}” lies on “${other.words}”`);
            }
          }
        }
        return found;
      });
      expect(faults).toEqual([]);
    });
  }
}
