// Not a page: Astro leaves out files whose name begins with a line.
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { colours } from '#styles/tokens.ts';

let isReady: Promise<void> | undefined;

/**
 * An svg element as a PNG on paper, `width` pixels wide. Its texts are set in the fonts given, as sfnt files,
 * and in no others. The same bytes on every machine.
 */
export async function pngOf(
  svg: string,
  { width, fonts = [] }: { readonly width: number; readonly fonts?: readonly Uint8Array[] },
): Promise<Uint8Array<ArrayBuffer>> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  isReady ??= readFile(file).then(initWasm);
  await isReady;
  const picture = new Resvg(svg, {
    background: colours.paper.light,
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers: [...fonts] },
  });
  return new Uint8Array(picture.render().asPng());
}
