import * as Plot from '@observablehq/plot';
import type { Verdict } from '#data/verdicts.ts';
import { whenAny } from './marks.ts';

/** A claim as a small numbered block, placed in pixels. */
export interface ClaimBlock {
  readonly number: number;
  readonly verdict: Verdict;
  /** Left edge. */
  readonly left: number;
  /** Top edge. */
  readonly top: number;
}

/** Width and height of a block, in pixels. */
export interface BlockSize {
  readonly blockWidth: number;
  readonly blockHeight: number;
}

/** Verdicts that the record cannot reach, or not yet: their blocks are round. */
const unsettled: readonly Verdict[] = ['disputed', 'interpretation', 'open'];
const tinted: readonly Verdict[] = ['supported', 'imprecise', 'interpretation'];
const outlined: readonly Verdict[] = ['supported', 'outdated', 'contradicted', 'disputed', 'open'];
const heavy: readonly Verdict[] = ['supported', 'disputed'];
/** Width of the dark edge of what is contradicted. */
const edge = 5;

/**
 * Numbered blocks, one per claim. Square: the record can settle it. Round: it cannot, or not yet.
 * Heavy outline: supported. Outline alone: was so. Tint alone: imprecise. Dark right edge: contradicted.
 */
export function claimBlocks(
  blocks: readonly ClaimBlock[],
  { blockWidth, blockHeight }: BlockSize,
): Plot.Markish[] {
  const shape = (rounded: boolean) => {
    const own = blocks.filter((block) => unsettled.includes(block.verdict) === rounded);
    return whenAny(own, (some) =>
      Plot.rect(some, {
        x1: (d: ClaimBlock) => d.left,
        x2: (d: ClaimBlock) => d.left + blockWidth,
        y1: (d: ClaimBlock) => d.top,
        y2: (d: ClaimBlock) => d.top + blockHeight,
        rx: rounded ? blockHeight / 2 : 2,
        inset: 1,
        fill: (d: ClaimBlock) =>
          tinted.includes(d.verdict) ? 'var(--openai-tint)' : 'var(--paper)',
        stroke: (d: ClaimBlock) => (outlined.includes(d.verdict) ? 'var(--ink)' : 'none'),
        strokeWidth: (d: ClaimBlock) => (heavy.includes(d.verdict) ? 2 : 1),
      }),
    );
  };
  const contradicted = blocks.filter((block) => block.verdict === 'contradicted');
  return [
    ...shape(false),
    ...shape(true),
    ...whenAny(contradicted, (some) =>
      Plot.rect(some, {
        x1: (d: ClaimBlock) => d.left + blockWidth - edge,
        x2: (d: ClaimBlock) => d.left + blockWidth,
        y1: (d: ClaimBlock) => d.top,
        y2: (d: ClaimBlock) => d.top + blockHeight,
        insetTop: 1,
        insetRight: 1,
        insetBottom: 1,
        fill: 'var(--ink)',
      }),
    ),
    Plot.text(blocks, {
      x: (d: ClaimBlock) => d.left + (blockWidth - (d.verdict === 'contradicted' ? edge : 0)) / 2,
      y: (d: ClaimBlock) => d.top + blockHeight / 2,
      text: (d: ClaimBlock) => String(d.number),
      fill: 'currentColor',
      textAnchor: 'middle',
    }),
  ];
}
