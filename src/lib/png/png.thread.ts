import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { answerJobs } from '#lib/threads.ts';
import { indexedPng } from './indexed-png.ts';
import type { PngJob } from './png.ts';

const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
const ready = readFile(program).then(initWasm);

answerJobs<PngJob>(async ({ svg, size, ground }) => {
  await ready;
  const picture = new Resvg(svg, {
    background: ground,
    fitTo:
      'width' in size ? { mode: 'width', value: size.width } : { mode: 'zoom', value: size.zoom },
  });
  const image = picture.render();
  try {
    return indexedPng(image);
  } finally {
    // The memory of the program that draws is no part of what is collected.
    image.free();
    picture.free();
  }
});
