const numberWord =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-[a-z]+)?';
const unitWord =
  '(?:billion|million|trillion|dollars?|percent|per cent|percentage points?|gigawatts?|megawatts?|GW|MW|days|weeks|months|tokens|users)';
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Digits that are names or dates, not quantities. */
const allowed = [
  new RegExp(`\\b\\d{1,2}(?: (?:and|to|–) \\d{1,2})? ${month}(?: \\d{4})?\\b`, 'g'),
  new RegExp(`\\b${month} \\d{4}\\b`, 'g'),
  // Years, but not `$2000` or `2000 tokens`.
  new RegExp(`(?<![$€£¥]\\s?)\\b(?:19|20)\\d{2}\\b(?!\\s?%|[ -]?${unitWord}\\b)`, 'g'),
  // Forms of the US regulator: 10-Q, 10-K, 8-K, S-1.
  /\b(?:10-[QK]|8-K|S-1)\b/g,
  // Model names: GPT-5.5, GPT-6.
  /\bGPT-\d+(?:\.\d+)?[a-z]?\b/g,
];

const quantities = [
  /[$€£¥]\s?\d[\d.,]*(?:\s?(?:billion|million|trillion|bn|m|B|M))?/,
  /\d[\d.,]*\s?%/,
  new RegExp(`\\b\\d[\\d.,]*[ -]?${unitWord}\\b`, 'i'),
  new RegExp(`\\b${numberWord} ${unitWord}\\b`, 'i'),
  // Any other digits are quantities too.
  /\d[\d.,]*\d|\d/,
];

/**
 * The first quantity typed as words or digits in a text: money, a percentage, a number with a unit,
 * or any bare digits. Dates, years, regulators' forms and model names are not quantities.
 * `null` when there is none.
 */
export function typedQuantity(text: string): string | null {
  const rest = allowed.reduce((shorter, pattern) => shorter.replace(pattern, ' '), text);
  for (const pattern of quantities) {
    const found = pattern.exec(rest);
    if (found) return found[0];
  }
  return null;
}
