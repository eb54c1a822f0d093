import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import remarkGfm from 'remark-gfm';
import { siteFrom } from './src/lib/site-address.ts';
import { remarkAlignCells } from './src/markdown/align-cells.ts';
import { remarkAnchors } from './src/markdown/anchors.ts';
import { remarkNotes } from './src/markdown/notes-beside.ts';
import { remarkRecord } from './src/markdown/record.ts';
import { publish } from './src/publish/index.ts';

// Not by `defineConfig`: its module brings a CSS parser and an SVG optimizer that nothing here uses.
/** @type {import('astro').AstroUserConfig} */
export default {
  site: siteFrom(process.env.SITE_URL),
  build: { format: 'file', inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({
      remarkPlugins: [remarkGfm, remarkAlignCells, remarkAnchors, remarkRecord, remarkNotes],
      gfm: false,
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), publish()],
  logger: { entrypoint: './src/publish/build-log.js' },
  vite: {
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
};
