import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chapterFolder, checkChapterFiles } from '#lib/chapter-files.ts';
import { chapterHead, checkHead, pageHead } from '#lib/check-head.ts';
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
  return [...new Set(addresses.filter((address) => !/^[[_]/.test(address)))].toSorted();
}

/** Looks at the heads of the pages of prose in a folder. */
async function checkHeads(
  folder: string,
  root: URL,
  keys: Parameters<typeof checkHead>[2],
): Promise<void> {
  for (const name of await namesIn(folder, root)) {
    const file = `${folder}/${name}`;
    checkHead(await readFile(new URL(file, root), 'utf8'), file, keys);
  }
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
      await checkHeads(chapterFolder, root, chapterHead);
    };
    await check();
    await chapterFiles.load(context);
    // While the site is served, what cannot be a chapter is refused in the log.
    const folder = fileURLToPath(new URL(`${chapterFolder}/`, root));
    const look = (path: string) => {
      if (!path.startsWith(folder)) return;
      check().catch((problem: unknown) => {
        context.logger.error(problem instanceof Error ? problem.message : String(problem));
      });
    };
    context.watcher?.on('add', look).on('change', look);
  },
};

const chapters = defineCollection({ loader: chapterLoader, schema: chapterSchema });

const pageFolder = 'content/pages';
const pageFiles = glob({ base: pageFolder, pattern: '*.mdx' });

/** Loads the pages that are no chapters, unless a head among them is wrong. */
const pageLoader: Loader = {
  name: 'pages',
  load: async (context) => {
    await checkHeads(pageFolder, context.config.root, pageHead);
    await pageFiles.load(context);
  },
};

const pages = defineCollection({ loader: pageLoader, schema: pageSchema });

export const collections = { chapters, pages };
