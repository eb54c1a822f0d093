import type { APIRoute } from 'astro';
import { edition } from '#data/edition.ts';
import { colours } from '#styles/tokens.ts';
import { pngIcons } from './_icon.ts';

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
        // The drawing has no ground: where icons are cut to a shape, only the pictures will do.
        icons: [
          { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
          ...pngIcons.map(({ name, size }) => ({
            src: `${name}.png`,
            sizes: `${size}x${size}`,
            type: 'image/png',
            purpose: 'any maskable',
          })),
        ],
      },
      null,
      1,
    )}\n`,
  );
