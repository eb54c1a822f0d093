import { createRequire } from 'node:module';
import { inThreads } from '#lib/threads.ts';

/** A picture to draw. */
export interface PngJob {
  /** An svg element. It has no fonts: words are shapes. */
  readonly svg: string;
  /** How many pixels wide it becomes, or how many times as large as it says. */
  readonly size: { readonly width: number } | { readonly zoom: number };
  /** The colour under it, as CSS writes it. */
  readonly ground: string;
}

const drawInThread = inThreads<PngJob>(
  createRequire(import.meta.url).resolve('#lib/png/png.thread.ts'),
);

/**
 * A picture as a PNG, drawn while others are. The same bytes on every machine.
 *
 * @param name What it is a picture of, for the error that it cannot be drawn.
 * @throws Error that says which picture, and why.
 */
export async function pngOf(name: string, job: PngJob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await drawInThread(job);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The picture of ${name} cannot be drawn: ${reason}`, { cause: error });
  }
}
