import { inWords } from '#lib/format.ts';

const parts: Readonly<Record<number, string>> = {
  2: 'half',
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  10: 'tenth',
  20: 'twentieth',
};

/**
 * A fraction in words: `half`, `a third`, `two thirds`.
 *
 * @throws RangeError when it is none that has a short name.
 */
export function fractionInWords(ratio: number): string {
  for (const [below, name] of Object.entries(parts)) {
    const above = ratio * Number(below);
    const whole = Math.round(above);
    if (whole < 1 || whole >= Number(below) || Math.abs(above - whole) > 1e-6) continue;
    if (name === 'half') return name;
    return whole === 1 ? `a ${name}` : `${inWords(whole)} ${name}s`;
  }
  throw new RangeError(
    `${ratio} is no fraction with a short name. Print it as a percentage, or give its name in components/figure/fraction.ts.`,
  );
}
