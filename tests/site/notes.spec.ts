import { expect } from '@playwright/test';
import { chapters, fileAddress, test } from './built-site.ts';

for (const width of [1024, 1440, 1920]) {
  test(`at ${width} pixels a note stands beside its paragraph, on nothing else, and pushes no figure down`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    let notes = 0;
    for (const path of chapters) {
      await page.goto(fileAddress(path));
      await page.evaluate(() => document.fonts.ready);
      const found = await page.evaluate(() => {
        const box = (element: Element) => element.getBoundingClientRect();
        const all = (selector: string) => [...document.querySelectorAll(selector)];
        const meet = (one: Element, other: Element) =>
          box(one).left < box(other).right &&
          box(other).left < box(one).right &&
          box(one).top < box(other).bottom &&
          box(other).top < box(one).bottom;
        const gaps = all('.chapter-body figure').flatMap((figure) => {
          let above = figure.previousElementSibling;
          // A style sheet takes no room.
          while (above instanceof HTMLLinkElement) above = above.previousElementSibling;
          const gap = above === null ? 0 : box(figure).top - box(above).bottom;
          return gap > 48 ? [`${Math.round(gap)} pixels above ${figure.id}`] : [];
        });
        const notes = all('.note');
        const places = notes.flatMap((note, index) => {
          const name = note.querySelector('b')?.textContent ?? '';
          const text = note.parentElement?.querySelector('p');
          if (!text) return [`${name} has no paragraph`];
          const isBeside = box(note).left > box(text).right && box(note).top < box(text).bottom;
          const others = [...all('.chapter-body figure, .opening'), ...notes.slice(0, index)];
          return [
            ...(isBeside ? [] : [`${name} is not beside its paragraph`]),
            ...others
              .filter((other) => meet(note, other))
              .map(({ id }) => `${name} stands on ${id}`),
          ];
        });
        return { faults: [...gaps, ...places], notes: notes.length };
      });
      notes += found.notes;
      expect.soft(found.faults, path).toEqual([]);
    }
    expect(notes).toBeGreaterThan(5);
  });
}

test('on a phone a note stands behind its paragraph and cuts none in two', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of chapters) {
    await page.goto(fileAddress(path));
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll('.note')].flatMap((note) => {
        const above = note.previousElementSibling;
        const isBehind =
          above !== null &&
          note.closest('p') === null &&
          note.getBoundingClientRect().top >= above.getBoundingClientRect().bottom;
        return isBehind ? [] : [note.textContent.slice(0, 20)];
      }),
    );
    expect.soft(faults, path).toEqual([]);
  }
});
