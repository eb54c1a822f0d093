/** A size in bytes as readers know sizes: `0.9 kB`, `48 kB`, `1.2 MB`. */
export function sizeInWords(bytes: number): string {
  const [size, unit] = bytes < 999_500 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size < 0.95 || unit === 'MB' ? size.toFixed(1) : Math.round(size)} ${unit}`;
}
