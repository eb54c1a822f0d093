import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each folder may not import: the arrow pages → content → components → lib → models → data. */
const above = ['components', 'content', 'layouts', 'markdown', 'pages', 'publish', 'styles'];
const layers = {
  'src/data/**': [...above, 'lib', 'models'],
  'src/models/**': [...above, 'lib'],
  'src/lib/**': above,
  'src/markdown/**': above.filter((folder) => folder !== 'markdown'),
  'components/**': above.filter((folder) => folder !== 'components'),
  // Publishing reads built files: the record would be loaded with astro.config.mjs, once for ever.
  'src/publish/**': [
    ...above.filter((folder) => folder !== 'publish' && folder !== 'markdown'),
    'data',
    'markdown/(?!blocks\\.ts$)',
    'lib/(?!(?:site-address|xml)\\.ts$)',
    'models',
  ],
};

/** Both ways to a folder: its name under "imports" in package.json, and a path that climbs to it. */
const toFolder = '^(?:#|(?:\\.\\./)+(?:src/)?)';

const outsiders = '^(astro($|[:/])|@astrojs|@observablehq|linkedom|node:)';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist.new/',
      'dist.old/',
      '.astro/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    rules: {
      // A discarded name is the shortest way to leave a key out of an object.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      // Numbers in messages are what the messages are about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.astro', '**/*.js', '**/*.mjs'],
    // Astro's parser hands over no types, and plain scripts have none.
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['src/layouts/head.js'],
    languageOptions: {
      globals: {
        performance: 'readonly',
        document: 'readonly',
        localStorage: 'readonly',
        location: 'readonly',
        addEventListener: 'readonly',
        requestAnimationFrame: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  {
    files: ['astro.config.mjs'],
    languageOptions: { globals: { process: 'readonly' } },
  },
  ...Object.entries(layers).map(([files, folders]) => ({
    files: [files],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `${toFolder}(?:${folders.map((folder) => (folder.includes('/') ? folder : `${folder}/`)).join('|')})`,
              message: 'Imports point one way: pages, content, components, lib, models, data.',
            },
            ...(files === 'src/models/**'
              ? [
                  {
                    regex: `${toFolder}data/`,
                    allowTypeImports: true,
                    message: 'Models take rows as arguments and import only types from data.',
                  },
                ]
              : []),
            ...(files.startsWith('src/data') || files.startsWith('src/models')
              ? [{ regex: outsiders, message: 'Data and models are plain TypeScript.' }]
              : []),
            ...(files === 'components/**'
              ? [{ regex: '^astro:content$', message: 'Components take values through props.' }]
              : []),
          ],
        },
      ],
    },
  })),
);
