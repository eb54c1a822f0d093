import { expect, test } from '@playwright/test';
import { sitemapOf } from '../../../src/integrations/sitemap.ts';

test('the sitemap lists pages, and neither data, frames nor the error page', () => {
  const files = ['404.html', 'embed/a.html', 'facts.csv', 'figures/a.html', 'index.html'];
  expect(sitemapOf(files, 'https://book.example/')).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://book.example/figures/a.html</loc></url>
  <url><loc>https://book.example/</loc></url>
</urlset>
`);
});
