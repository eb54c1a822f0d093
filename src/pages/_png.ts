// Not a page: Astro leaves out files whose name begins with a line.
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { colours } from '#styles/tokens.ts';
import { indexedPng } from './_indexed-png.ts';

let isReady: Promise<void> | undefined;

/**
 * An svg element as a PNG on paper, `width` pixels wide, or `zoom` times as large as it says. It has no
 * fonts: words are shapes. The same bytes on every machine.
 */
export async function pngOf(
  svg: string,
  size: { readonly width: number } | { readonly zoom: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  isReady ??= readFile(file).then(initWasm);
  await isReady;
  const picture = new Resvg(svg, {
    background: colours.paper.light,
    fitTo:
      'width' in size ? { mode: 'width', value: size.width } : { mode: 'zoom', value: size.zoom },
  });
  const image = picture.render();
  const bytes = indexedPng(image);
  // The memory of the program that draws is no part of what is collected.
  image.free();
  picture.free();
  return bytes;
}
