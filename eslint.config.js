import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layerRules } from './eslint.layers.js';

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
    files: ['src/layouts/{head,way-home,tell-height}.js'],
    languageOptions: {
      globals: {
        performance: 'readonly',
        document: 'readonly',
        localStorage: 'readonly',
        CSSFontFaceRule: 'readonly',
        FontFace: 'readonly',
        Image: 'readonly',
        location: 'readonly',
        navigator: 'readonly',
        addEventListener: 'readonly',
        parent: 'readonly',
        self: 'readonly',
        requestAnimationFrame: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
  {
    files: ['astro.config.mjs'],
    languageOptions: { globals: { process: 'readonly' } },
  },
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    plugins: { import: importX },
    rules: { 'import/first': 'error' },
  },
  ...layerRules,
  {
    files: ['tests/unit/**/*.ts'],
    ignores: ['tests/unit/test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@playwright/test',
          importNames: ['test'],
          message: "Take it from '#tests/unit/test.ts': without the fixtures of a browser.",
        },
      ],
    },
  },
);
