import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { answerJobs } from '#lib/threads.ts';
import type { FontCut } from './cut-fonts.ts';

answerJobs<FontCut>(async ({ file, axes, characters }) =>
  Uint8Array.from(
    await subsetFont(await readFile(file), characters, {
      targetFormat: 'woff2',
      variationAxes: axes,
    }),
  ),
);
