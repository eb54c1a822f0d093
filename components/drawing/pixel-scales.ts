import type { PlotOptions } from '@observablehq/plot';

/**
 * Scales on which one unit is one pixel and y runs downwards, without axes or margins: for diagrams
 * that are laid out rather than measured.
 */
export function pixelScales(width: number, height: number) {
  return {
    height,
    margin: 0,
    x: { axis: null, domain: [0, width], range: [0, width] },
    y: { axis: null, domain: [0, height], range: [0, height] },
  } as const satisfies PlotOptions;
}
