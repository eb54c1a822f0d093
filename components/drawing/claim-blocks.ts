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
/** Verdicts that neither hold nor fail: their outline is grey. */
const grey: readonly Verdict[] = ['imprecise', 'interpretation'];
/** Width of the dark edge of what is contradicted. */
const edge = 5;

/**
 * Numbered blocks, one per claim. Square: the record can settle it. Round: it cannot, or not yet.
 * Filled: supported. Grey outline: imprecise. Dark right edge: contradicted. Heavy outline: disputed.
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
        stroke: (d: ClaimBlock) => (grey.includes(d.verdict) ? 'var(--other)' : 'var(--ink)'),
        strokeWidth: (d: ClaimBlock) => (d.verdict === 'disputed' ? 2 : 1),
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
      fill: (d: ClaimBlock) => (d.verdict === 'supported' ? 'var(--paper)' : 'var(--ink)'),
      textAnchor: 'middle',
    }),
  ];
}
