/** The names under which folders import one another: see "imports" in package.json. */
const names = [
  'components',
  'content',
  'data',
  'layouts',
  'lib',
  'markdown',
  'models',
  'publish',
  'styles',
  'tests',
];

const frameworks = '(?:astro(?:$|[:/])|@astrojs/|@observablehq/|linkedom|@mdx-js/|vite)';

/**
 * The layers, from the record up: what each may import by name (`but` lists single modules), and what
 * from outside it may not.
 * Nothing in a layer may leave its folder by a relative path, so that no import slips past its name.
 * A chapter's own imports are checked by the plugin that reads it.
 */
const layers = [
  {
    folder: 'src/data',
    may: [],
    not: `^(?:${frameworks}|node:)`,
    why: 'Data are plain TypeScript.',
  },
  {
    folder: 'src/models',
    may: [],
    typesOf: 'data',
    not: `^(?:${frameworks}|node:)`,
    why: 'Models are plain TypeScript: they take rows as arguments and import only types from data.',
  },
  {
    folder: 'src/lib',
    may: ['data', 'models'],
    but: ['#styles/fonts.ts'],
    why: 'The library stands on models and data.',
  },
  {
    folder: 'src/markdown',
    may: [],
    but: [
      '#lib/chapter-record.ts',
      '#lib/coverage.ts',
      '#lib/nearest.ts',
      '#lib/typed-quantity.ts',
    ],
    not: '^(?:astro(?:$|[:/])|@observablehq/|linkedom)',
    why: 'What reads chapters is loaded with the settings, before the record can be read anew: it collects, and src/lib/check-record.ts refuses.',
  },
  {
    folder: 'src/publish',
    may: [],
    but: [
      '#lib/browser-path.ts',
      '#lib/bundle-script.ts',
      '#lib/held-blanks.ts',
      '#lib/kept-list.ts',
      '#lib/outlines/outline-markup.ts',
      '#lib/outlines/typesetter.ts',
      '#lib/png/png.ts',
      '#lib/search/entry.ts',
      '#lib/site-address.ts',
      '#lib/size-in-words.ts',
      '#lib/threads.ts',
      '#lib/xml.ts',
      '#markdown/blocks.ts',
      '#styles/font-roles.ts',
      '#styles/fonts.ts',
      '#styles/tokens.ts',
    ],
    not: '^(?:astro:|@observablehq/|linkedom)',
    why: 'What publishes is loaded with the settings and reads the built site alone.',
  },
  {
    folder: 'components/*',
    may: ['components', 'data', 'lib', 'models', 'styles'],
    not: '^(?:astro:content|node:)',
    why: 'Components take values through props and pick rows from data; they read no collection and no file.',
  },
  {
    folder: 'src/layouts',
    may: ['components', 'data', 'lib', 'models', 'styles'],
    why: 'Layouts stand on components and the library.',
  },
  {
    folder: 'src/pages',
    may: ['components', 'data', 'layouts', 'lib', 'markdown', 'models', 'styles'],
    why: 'Pages stand on everything but what publishes them.',
  },
];

/** One rule block for the files so many folders below a layer's own. */
function blockOf({ folder, may, but = [], typesOf, not, why }, depth) {
  const own = folder.startsWith('src/') ? folder.slice('src/'.length) : null;
  const refused = names.filter((name) => ![...may, typesOf, own].includes(name));
  return {
    files: [`${folder}/${'*/'.repeat(depth)}*.{ts,js,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!(?:${but.join('|')})$)#(?:${refused.join('|')})/`,
              message: `${why} Imports point one way.`,
            },
            ...(typesOf ? [{ regex: `^#${typesOf}/`, allowTypeImports: true, message: why }] : []),
            ...(not ? [{ regex: not, message: why }] : []),
            {
              regex: `^(?:\\.\\./){${depth + 1}}`,
              message:
                'Across folders import by name (#data/…): a relative path would slip past the layers.',
            },
          ],
        },
      ],
    },
  };
}

/**
 * The layers as rules, for ESLint and for the test that plants an import of each forbidden kind. They
 * stand alone, so that the test loads no plugin.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const layerRules = layers.flatMap((layer) =>
  [0, 1, 2].map((depth) => blockOf(layer, depth)),
);
