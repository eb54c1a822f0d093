import type { APIRoute } from 'astro';
import { edition } from '#data/edition.ts';
import { colours } from '#styles/tokens.ts';

/** What a device shows when the site is put on its home screen; addresses are relative to this file. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify(
      {
        name: `${edition.title}: ${edition.subtitle}`,
        short_name: edition.title,
        lang: 'en',
        start_url: './index.html',
        scope: './',
        display: 'minimal-ui',
        background_color: colours.paper.light,
        theme_color: colours.paper.light,
        icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      null,
      1,
    )}\n`,
  );
