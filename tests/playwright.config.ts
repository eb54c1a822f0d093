import { defineConfig } from '@playwright/test';
import { browserPath } from '#lib/browser-path.ts';

const executablePath = browserPath();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: process.env['CI'] ? 'line' : 'list',
  snapshotPathTemplate: '{testDir}/snapshots/{testFileName}/{arg}{ext}',
  use: {
    launchOptions: executablePath === null ? {} : { executablePath },
  },
  projects: [
    { name: 'unit', testDir: './unit', fullyParallel: false },
    { name: 'site', testDir: './site', timeout: 120_000 },
  ],
});
