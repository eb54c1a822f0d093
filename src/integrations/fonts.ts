import type { AstroIntegration } from 'astro';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { filesBelow } from './files.ts';
import { stageEnds } from './stages.ts';

const require = createRequire(import.meta.url);
const newsreader = '@fontsource-variable/newsreader/files/newsreader-latin';
const instrument = '@fontsource-variable/instrument-sans/files/instrument-sans-latin';

type Role = 'any' | 'display' | 'italic';

/** The site's four fonts: the file each is cut from, the axes it keeps, and whose characters. */
const cuts = {
  'text-roman.woff2': {
    file: `${newsreader}-standard-normal.woff2`,
    axes: { opsz: 18, wght: 400 },
    role: 'any',
  },
  'text-italic.woff2': {
    file: `${newsreader}-standard-italic.woff2`,
    axes: { opsz: 18, wght: 400 },
    role: 'italic',
  },
  'display.woff2': {
    file: `${newsreader}-standard-normal.woff2`,
    axes: { opsz: 60, wght: 500 },
    role: 'display',
  },
  'sans.woff2': {
    file: `${instrument}-wght-normal.woff2`,
    axes: { wght: { min: 400, max: 650 } },
    role: 'any',
  },
} as const;

const displayTags = new Set(['h1', 'h2', 'h3']);
const italicTags = new Set(['i', 'em']);

function roleOf(element: Tree.Element, inherited: Role): Role {
  const classes = element.attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
  if (displayTags.has(element.tagName) || classes.includes('title')) return 'display';
  const isItalic = italicTags.has(element.tagName) || classes.includes('chapter-question');
  return isItalic ? 'italic' : inherited;
}

/** Adds the characters below a node to those of the role they are set in. */
function collect(node: Tree.ParentNode, role: Role, found: Record<Role, Set<string>>): void {
  for (const child of node.childNodes) {
    if ('tagName' in child) collect(child, roleOf(child, role), found);
    else if ('value' in child) {
      for (const character of child.value) {
        found.any.add(character);
        found[role].add(character);
      }
    }
  }
}

/** Every character of the built pages, by the role it is set in. */
async function charactersOf(folder: string): Promise<Record<Role, Set<string>>> {
  const found = { any: new Set<string>(), display: new Set<string>(), italic: new Set<string>() };
  for (const path of await filesBelow(folder)) {
    if (!path.endsWith('.html')) continue;
    collect(parse(await readFile(join(folder, path), 'utf8')), 'any', found);
  }
  return found;
}

/** Cuts the fonts to the characters the site uses, after the pages are built. */
export function fonts(): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/fonts', (request, response, next) => {
          const cut = Object.entries(cuts).find(([name]) => request.url === `/${name}`);
          if (!cut) {
            next();
            return;
          }
          void readFile(require.resolve(cut[1].file)).then((font) => response.end(font), next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const characters = await charactersOf(folder);
        await mkdir(join(folder, 'fonts'), { recursive: true });
        for (const [name, { file, axes, role }] of Object.entries(cuts)) {
          const font = await subsetFont(
            await readFile(require.resolve(file)),
            [...characters[role]].sort().join(''),
            {
              targetFormat: 'woff2',
              variationAxes: axes,
            },
          );
          await writeFile(join(folder, 'fonts', name), font);
        }
        stageEnds('fonts');
      },
    },
  };
}
