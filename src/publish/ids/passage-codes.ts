const digits = '23456789';
// No vowels, so that no code is a word; none of the letters that look like a digit.
const consonants = 'bcdfghjkmnpqrstvwxz';

/** How a code is built: a digit, a consonant, a digit, a consonant. */
export const passageCode = /^p-(?:[2-9][bcdfghjkmnpqrstvwxz]){2}$/;

/** How many codes there are. */
const codeCount = (digits.length * consonants.length) ** 2;

/** The code with a number from 0: `p-2b2b` is the first. */
function codeOf(number: number): string {
  let rest = number;
  let code = '';
  for (const signs of [consonants, digits, consonants, digits]) {
    code = (signs[rest % signs.length] ?? '') + code;
    rest = Math.floor(rest / signs.length);
  }
  return `p-${code}`;
}

/**
 * A code for a passage that no passage has or had: short, and independent of what it says and where
 * it stands. No two letters meet in it, so that it holds no word and no abbreviation that a reader
 * mode would take for an advertisement, as it does `rss` or `share`.
 *
 * @param draw gives a whole number from 0 up to, but not including, its argument.
 * @throws RangeError when all codes are taken.
 */
export function freshCode(taken: ReadonlySet<string>, draw: (below: number) => number): string {
  const start = draw(codeCount);
  for (let step = 0; step < codeCount; step += 1) {
    const code = codeOf((start + step) % codeCount);
    if (!taken.has(code)) return code;
  }
  throw new RangeError(
    `All ${codeCount} codes for passages are taken. Make the codes in src/publish/ids/passage-codes.ts one pair longer.`,
  );
}
