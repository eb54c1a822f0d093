import type { AstroIntegration } from 'astro';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chapterRecords } from '../markdown/record.ts';
import { filesBelow } from './files.ts';
import { endedStages, stageEnds, stagesBegin } from './stages.ts';

/** Ends the build with what was built, and with how much of each chapter stands on the record. */
export function buildReport(): AstroIntegration {
  let started = 0;
  return {
    name: 'build-report',
    hooks: {
      'astro:config:done': () => {
        stagesBegin();
      },
      'astro:build:start': () => {
        started = performance.now();
        stageEnds('content');
      },
      'astro:build:generated': () => {
        stageEnds('pages and figures');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await filesBelow(folder);
        const sizes = await Promise.all(files.map((file) => stat(join(folder, file))));
        const kilobytes = Math.round(sizes.reduce((sum, { size }) => sum + size, 0) / 1000);
        for (const [path, record] of [...chapterRecords].sort(([a], [b]) => a.localeCompare(b))) {
          const share = record.checkable === 0 ? 100 : (100 * record.cited) / record.checkable;
          logger.info(
            `${basename(path, '.mdx')}: ${record.words} words; ${record.cited} of ${record.checkable} checkable sentences carry a fact or a source (${Math.round(share)}%)`,
          );
          if (process.env['SHOW_UNCITED']) {
            for (const sentence of record.uncited) logger.info(`  no fact or source: ${sentence}`);
          }
        }
        stageEnds('sitemap and report');
        if (process.env['SHOW_STAGES']) {
          const stages = endedStages().map(
            ({ name, seconds }) => `${name} ${seconds.toFixed(2)} s`,
          );
          logger.info(`stages: ${stages.join(', ')}`);
        }
        const pages = files.filter((file) => file.endsWith('.html')).length;
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${pages} pages, ${files.length} files, ${kilobytes} kB in ${seconds} s`);
      },
    },
  };
}
