import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fonts } from '#styles/fonts.ts';
import { workerPath } from './add-worker.ts';
import { endWorker } from './end-worker.ts';
import { publishSite, type Stage } from './publish-site.ts';
import { steps } from './steps.ts';

/**
 * Publishes what Astro built. Astro builds into a folder of its own below `.astro/`; only a site that
 * passed every step replaces what was published before, so a build that fails leaves that whole.
 */
export function publish(): AstroIntegration {
  const stages: Stage[] = [];
  let address: string | undefined;
  let target = '';
  let last = 0;
  const stageEnds = (name: string) => {
    const now = performance.now();
    stages.push({ name, seconds: (now - last) / 1000 });
    last = now;
  };
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        if (/[#?]/.test(root)) {
          throw new Error(
            `The folder ${root} has a # or a ? in its name, which the bundler takes for the end of a path. Rename it, or move the project.`,
          );
        }
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir);
        updateConfig({ outDir: new URL('.astro/built/', config.root) });
      },
      'astro:config:done': ({ config }) => {
        address = config.site;
        last = performance.now();
      },
      // The fonts are cut when the site is built; until then they are served whole.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/fonts', (request, response, next) => {
          const font = fonts.find(({ name }) => request.url === `/${name}`);
          if (font) void readFile(font.file).then((bytes) => response.end(bytes), next);
          else next();
        });
        server.middlewares.use(`/${workerPath}`, (_, response) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(endWorker);
        });
      },
      'astro:build:start': () => {
        stageEnds('content');
      },
      'astro:build:generated': () => {
        stageEnds('pages and figures');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const from = fileURLToPath(dir);
        const lines: string[] = [];
        const published = await publishSite(
          steps,
          { from, to: target },
          { address, say: (line) => lines.push(line) },
        );
        rmSync(from, { recursive: true });
        for (const line of lines) logger.info(line);
        if (process.env['SHOW_STAGES']) {
          const named = [...stages, ...published.stages].map(
            ({ name, seconds }) => `${name} ${seconds.toFixed(2)} s`,
          );
          logger.info(`stages: ${named.join(', ')}`);
        }
        const { pages, files, bytes } = published;
        // From the start of the process: what the author waited for.
        const seconds = (performance.now() / 1000).toFixed(1);
        logger.info(
          `${pages} pages, ${files} files, ${Math.round(bytes / 1000)} kB in ${seconds} s`,
        );
      },
    },
  };
}
