import * as Plot from '@observablehq/plot';
import type { Verdict } from '#data/verdicts.ts';
import { keyed } from './code.ts';
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

/**
 * Numbered blocks, one per claim. Square: the record can settle it. Round: it cannot, or not yet.
 * Filled: supported. All have one outline: which verdict it is, the words beside them say.
 */
export function claimBlocks(
  blocks: readonly ClaimBlock[],
  { blockWidth, blockHeight }: BlockSize,
): Plot.Markish[] {
  const shape = (rounded: boolean) => {
    // What is filled comes last: the key shows the first.
    const own = blocks
      .filter((block) => unsettled.includes(block.verdict) === rounded)
      .toSorted((a, b) => Number(a.verdict === 'supported') - Number(b.verdict === 'supported'));
    return whenAny(own, (some) =>
      Plot.rect(some, {
        ...keyed(rounded ? 'round' : 'square'),
        x1: (d: ClaimBlock) => d.left,
        x2: (d: ClaimBlock) => d.left + blockWidth,
        y1: (d: ClaimBlock) => d.top,
        y2: (d: ClaimBlock) => d.top + blockHeight,
        rx: rounded ? blockHeight / 2 : 2,
        inset: 1,
        fill: (d: ClaimBlock) => (d.verdict === 'supported' ? 'var(--ink)' : 'var(--paper)'),
        stroke: 'var(--ink)',
        strokeWidth: 1,
      }),
    );
  };
  return [
    ...shape(false),
    ...shape(true),
    Plot.text(blocks, {
      x: (d: ClaimBlock) => d.left + blockWidth / 2,
      y: (d: ClaimBlock) => d.top + blockHeight / 2,
      text: (d: ClaimBlock) => String(d.number),
      fill: (d: ClaimBlock) => (d.verdict === 'supported' ? 'var(--paper)' : 'var(--ink)'),
      textAnchor: 'middle',
    }),
  ];
}
