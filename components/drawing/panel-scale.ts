import * as Plot from '@observablehq/plot';

/**
 * The pixel of a value on a scale of Plot’s, for drawings with more panels than Plot’s one x and one y,
 * and for asking before the drawing whether words will fit. A value outside the domain goes on in line.
 *
 * @param options Options as for Plot’s `x`, with a domain and a range.
 */
export function panelScale(options: Plot.ScaleOptions): (value: number | Date) => number {
  const scale = Plot.scale({ x: options });
  return (value) => Number(scale.apply(value));
}
