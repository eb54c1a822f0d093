import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chapterFolder, checkChapterFiles } from '#lib/chapter-files.ts';
import { chapterSchema } from '#lib/chapter-schema.ts';
import { pageSchema } from '#lib/page-schema.ts';

/** Names in a folder of the project, hidden files left out. */
async function namesIn(folder: string, root: URL): Promise<readonly string[]> {
  const names = await readdir(new URL(`${folder}/`, root));
  return names.filter((name) => !name.startsWith('.'));
}

/** Addresses of the site's pages and data files, those of chapters left out. */
async function pageAddresses(root: URL): Promise<readonly string[]> {
  const names = await namesIn('src/pages', root);
  const addresses = names.map((name) => name.split('.')[0] ?? name);
  return [...new Set(addresses.filter((address) => !address.startsWith('[')))].toSorted();
}

// The number in the file's name is the order; the rest is the address.
const chapterFiles = glob({
  base: chapterFolder,
  pattern: '[0-9][0-9]-*.mdx',
  generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
});

/** Loads the chapters, unless a file among them could not be published. */
const chapterLoader: Loader = {
  name: 'chapters',
  load: async (context) => {
    const { root } = context.config;
    const check = async () => {
      checkChapterFiles(await namesIn(chapterFolder, root), await pageAddresses(root));
    };
    await check();
    await chapterFiles.load(context);
    // While the site is served, a new file that cannot be a chapter is refused in the log.
    const folder = fileURLToPath(new URL(`${chapterFolder}/`, root));
    context.watcher?.on('add', (path) => {
      if (!path.startsWith(folder)) return;
      check().catch((problem: unknown) => {
        context.logger.error(problem instanceof Error ? problem.message : String(problem));
      });
    });
  },
};

const chapters = defineCollection({ loader: chapterLoader, schema: chapterSchema });

const pages = defineCollection({
  loader: glob({ base: './content/pages', pattern: '*.mdx' }),
  schema: pageSchema,
});

export const collections = { chapters, pages };
