import { expect, type Page } from '@playwright/test';
import { fileAddress, pages, test } from './built-site.ts';

/** What a page needs to reckon contrasts with, once and for all that is asked of it. */
async function addContrast(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    /** Contrast of two colours by WCAG 2.2, 1 to 21; 0 for one that cannot be seen through or at all. */
    const contrast = (colour: string, ground: string) => {
      if (!colour.startsWith('rgb') || channels(colour)[3] === 0) return 0;
      const [darker = 0, lighter = 0] = [luminance(colour), luminance(ground)].sort(
        (a, b) => a - b,
      );
      return (lighter + 0.05) / (darker + 0.05);
    };
    const groundOf = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      if (channels(backgroundColor)[3] !== 0) return backgroundColor;
      return element.parentElement ? groundOf(element.parentElement) : 'rgb(255, 255, 255)';
    };
    Object.assign(globalThis, { contrast, groundOf });
  });
}

declare const contrast: (colour: string, ground: string) => number;
declare const groundOf: (element: Element) => string;

const drawn = pages.filter((path) => path === 'index.html' || path.startsWith('figures/'));

for (const theme of ['light', 'dark'] as const) {
  test(`a shape that stands alone in a drawing has a fill or a line at 3:1, ${theme}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await addContrast(page);
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 1440, height: 900 });
    let shapes = 0;
    for (const path of drawn) {
      await page.goto(fileAddress(path));
      const found = await page.evaluate(() => {
        const weakest: string[] = [];
        let count = 0;
        for (const svg of document.querySelectorAll('main svg')) {
          if (svg.closest('.drawing, .chapter-picture') === null || svg.clientWidth === 0) continue;
          const ground = groundOf(svg);
          const marks = [...svg.querySelectorAll('rect, circle, path, text')].flatMap((mark) => {
            if (mark.closest('defs') !== null || mark.getAttribute('width') === '100%') return [];
            const { fill, stroke } = getComputedStyle(mark);
            const isPattern = [fill, stroke].some((paint) => paint.startsWith('url('));
            const seen = isPattern
              ? 21
              : Math.max(contrast(fill, ground), contrast(stroke, ground));
            return [{ mark, fill, stroke, seen, box: mark.getBoundingClientRect() }];
          });
          count += marks.length;
          for (const { mark, fill, stroke, seen, box } of marks) {
            if (seen >= 3 || mark.localName === 'text') continue;
            // A line of the grid is no mark, nor is a ground: what is drawn on it can be seen by itself.
            const isHairline = fill === 'none' && mark.localName === 'path';
            const isGround = marks.some((other) => {
              const { left, width, top, height } = other.box;
              const [across, down] = [left + width / 2, top + height / 2];
              return (
                other.mark !== mark &&
                other.seen >= 3 &&
                box.left < across &&
                across < box.right &&
                box.top < down &&
                down < box.bottom
              );
            });
            if (!isHairline && !isGround) weakest.push(`${mark.localName} ${fill} ${stroke}`);
          }
        }
        return { weakest: [...new Set(weakest)], count };
      });
      shapes += found.count;
      expect.soft(found.weakest, path).toEqual([]);
    }
    expect(shapes).toBeGreaterThan(1000);
  });

  test(`the line under a link has 3:1 against its ground, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await addContrast(page);
    await page.emulateMedia({ colorScheme: theme });
    let links = 0;
    for (const path of pages) {
      await page.goto(fileAddress(path));
      const found = await page.evaluate(() => {
        const lined = [...document.querySelectorAll('main a')].flatMap((link) => {
          const { textDecorationLine: line, textDecorationColor: colour } = getComputedStyle(link);
          const isLined = line.includes('underline') && !/, 0\)$/.test(colour);
          return isLined ? [{ link, seen: contrast(colour, groundOf(link)) }] : [];
        });
        const weak = lined
          .filter(({ seen }) => seen < 3)
          .map(({ link, seen }) => `${link.className || link.textContent}: ${seen.toFixed(2)}`);
        return { weak: [...new Set(weak)].slice(0, 5), count: lined.length };
      });
      links += found.count;
      expect.soft(found.weak, path).toEqual([]);
    }
    expect(links).toBeGreaterThan(1000);
  });
}
