import { expect } from '@playwright/test';
import { checkableNames, coverings } from '#lib/coverage.ts';
import { formatList } from '#lib/format.ts';
import { chapters, fileAddress, test } from './built-site.ts';

test('the page About gives the rule by which sentences are counted', async ({ page }) => {
  await page.goto(fileAddress('about.html'));
  const rule = page.getByRole('paragraph').filter({ hasText: 'sentence counts as checkable' });
  await expect(rule).toContainText(formatList(checkableNames));
  await expect(rule).toContainText(formatList(Object.values(coverings), 'or'));
});

test('Facts and About count the facts printed in the text alike', async ({ page }) => {
  await page.goto(fileAddress('about.html'));
  const table = page.getByRole('region', { name: 'Table: coverage by chapter' });
  const [, printed] = await table.locator('tfoot').getByRole('cell').allTextContents();
  await page.goto(fileAddress('facts.html'));
  await expect(page.getByText('printed in the text of the chapters')).toContainText(
    ` ${printed ?? 'no'} facts are printed in the text of the chapters`,
  );
});

test('the page About counts the sentences of every chapter', async ({ page }) => {
  await page.goto(fileAddress('about.html'));
  const rows = page.getByRole('region', { name: 'Table: coverage by chapter' }).locator('tbody tr');
  await expect(rows).toHaveCount(chapters.length);
  for (const row of await rows.all()) {
    const [checkable, covered] = (await row.getByRole('cell').allTextContents())
      .slice(2, 4)
      .map(Number);
    expect(checkable).toBeGreaterThan(10);
    expect(covered).toBeLessThanOrEqual(checkable ?? 0);
  }
});
