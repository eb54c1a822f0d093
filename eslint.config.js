import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What each layer may not import: the arrow pages → content → components → lib → models → data. */
const layers = {
  'src/data/**': ['components', 'content', 'layouts', 'lib', 'models', 'styles'],
  'src/models/**': ['components', 'content', 'layouts', 'lib', 'styles'],
  'src/lib/**': ['components', 'content', 'layouts', 'styles'],
  'components/**': ['content', 'layouts', 'styles'],
};

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
  ...Object.entries(layers).map(([files, above]) => ({
    files: [files],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^#(${above.join('|')})/`,
              message: 'Imports point one way: pages, content, components, lib, models, data.',
            },
            ...(files === 'src/models/**'
              ? [
                  {
                    regex: '^#data/',
                    allowTypeImports: true,
                    message: 'Models take rows as arguments and import only types from data.',
                  },
                ]
              : []),
            ...(files.startsWith('src/data') || files.startsWith('src/models')
              ? [{ regex: outsiders, message: 'Data and models are plain TypeScript.' }]
              : []),
          ],
        },
      ],
    },
  })),
);
