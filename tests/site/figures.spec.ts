import { expect, type Locator } from '@playwright/test';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { ownPages } from '#components/explore/own-pages.ts';
import { fileAddress, pages, test } from './built-site.ts';

/** A label that is cut off or lies on another, in words. */
type Fault = string;

const widths = [
  { drawing: 'narrow', width: 320 },
  { drawing: 'narrow', width: 500 },
  { drawing: 'medium', width: 640 },
  { drawing: 'medium', width: 768 },
  { drawing: 'wide', width: 1440 },
] as const;

/** Names of the drawings that are shown, by the width they were drawn for. */
async function shownDrawings(figure: Locator): Promise<readonly string[]> {
  const drawn = await figure
    .locator('[role="img"] svg')
    .evaluateAll((drawings) =>
      drawings
        .filter((drawing) => drawing.checkVisibility())
        .map((drawing) => drawing.getAttribute('width')),
    );
  return drawn.map(
    (width) => drawingSizes.find((size) => String(size.width) === width)?.name ?? `${width} wide`,
  );
}

/** Labels of the shown drawing that cannot be read. */
function labelFaults(drawing: Locator): Promise<readonly Fault[]> {
  return drawing.evaluate((svg): Fault[] => {
    const frame = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll('text')].map((line) => ({
      words: line.textContent,
      box: line.getBoundingClientRect(),
      size: Number.parseFloat(getComputedStyle(line).fontSize),
    }));
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
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // A line box is taller than its letters: lines may touch by a quarter of it, upright or turned.
        const isTurned = words.length > 3 && box.height > box.width;
        const [along, astride, height] = isTurned
          ? [down, across, box.width]
          : [across, down, box.height];
        if (along > 1 && astride > height / 4) {
          found.push(`“${words}” lies on “${other.words}”`);
        }
      }
    }
    return found;
  });
}

// The drawings of explorables are as wide as their place, and explorables.spec.ts reads their letters; the ledger has none.
const fluid = ownPages.map(({ id }) => `figures/${id}.html`);
for (const path of pages.filter((page) => page.startsWith('figures/') && !fluid.includes(page))) {
  test(`${path}: one drawing is shown at every width, and each of its labels can be read`, async ({
    page,
  }) => {
    await page.goto(fileAddress(path));
    const figure = page.getByRole('figure');
    for (const { drawing, width } of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => document.fonts.ready);
      await expect
        .poll(() => shownDrawings(figure), {
          message: `${path}: drawings shown at ${width} pixels`,
        })
        .toEqual([drawing]);
      expect
        .soft(
          await labelFaults(figure.locator('[role="img"] svg:visible')),
          `${path}: labels of the ${drawing} drawing at ${width} pixels`,
        )
        .toEqual([]);
    }
  });
}
