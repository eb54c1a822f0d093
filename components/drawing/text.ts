import { wrapText } from './text-width.ts';

/** A text that begins at its point. */
export const start = { textAnchor: 'start', fill: 'currentColor' } as const;

/** A text that ends at its point. */
export const end = { textAnchor: 'end', fill: 'currentColor' } as const;

/** What names a thing or gives its number. */
export const bold = { fontWeight: 600 } as const;

/** What only explains: put it after {@link start} or {@link end}, whose colour it replaces. */
export const soft = { fill: 'var(--soft)' } as const;

/** A text at which the lines behind it end instead of running through it. */
export const halo = { stroke: 'var(--paper)', strokeWidth: 6 } as const;

/** Pixels from one line of text to the next, in a drawing with labels of a given size. */
export function lineStep({ fontSize }: { readonly fontSize: number }): number {
  return Math.round(fontSize * 1.25);
}

/** A text with its line breaks, each line at most a number of pixels wide in a drawing’s label size. */
export function broken(
  text: string,
  width: number,
  { fontSize }: { readonly fontSize: number },
): string {
  return wrapText(text, width, fontSize).join('\n');
}
