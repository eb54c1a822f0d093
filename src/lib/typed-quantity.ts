const numberWord =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-[a-z]+)?';
const unitWord =
  '(?:thousands?|billions?|millions?|trillions?|dollars?|cents|percent|per cent|percentage points?|gigawatts?|megawatts?|GW|MW|seconds|minutes|hours|days|weeks|months|years|decades|tokens|users|people|employees|customers|times)';
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Digits that are names or dates, not quantities. */
const allowed = [
  new RegExp(`\\b\\d{1,2}(?: (?:and|to|–) \\d{1,2})? ${month}(?: \\d{4})?\\b`, 'g'),
  new RegExp(`\\b${month} \\d{4}\\b`, 'g'),
  // Years, but not `$2000` or `2000 tokens`; before other things in the plural only behind a word of time.
  new RegExp(
    `(?<![$€£¥]\\s?)(?:\\b(?:in|since|by|until|during|before|after|for|through|early|late|mid|the) (?:19|20)\\d{2}\\b|\\b(?:19|20)\\d{2}\\b(?! (?!does|was|has)[a-z]{3,}s\\b))(?!\\s?%|[ -]?${unitWord}\\b)`,
    'g',
  ),
  // Forms of the US regulator: 10-Q, 10-K, 8-K, S-1.
  /\b(?:10-[QK]|8-K|S-1)\b/g,
  // Model names: GPT-5.5, GPT-6.
  /\bGPT-\d+(?:\.\d+)?[a-z]?\b/g,
];

const quantities = [
  /[$€£¥]\s?\d[\d.,]*(?:\s?(?:billion|million|trillion|bn|m|B|M))?/,
  /\d[\d.,]*\s?%/,
  new RegExp(`\\b\\d[\\d.,]*[ -]?${unitWord}\\b`, 'i'),
  // Any other digits are quantities too.
  /\d[\d.,]*\d|\d/,
];

/** Quantities in words: what a sceptic would ask the source of as of a number in digits. */
const inWords = [
  new RegExp(`\\b${numberWord} (?:more |full |whole )?${unitWord}\\b`, 'i'),
  /(?<!\b(?:first|second|other) |-)\bhalf\b(?!-)/i,
  /\b(?:a|one|two|three|four|five|seven|nine)[ -](?:halves|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|hundredths)\b/i,
  /\b(?:a|one) (?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)\b(?= (?:of|more|less|as)\b|[.,;:]|$)/i,
  /\b(?:dozens?|hundreds|thousands?|millions?|billions?|trillions?)\b/i,
  /\b(?:doubl|tripl|quadrupl|quintupl)(?:es?|ed|ing)\b/i,
  new RegExp(`\\b${numberWord}-?fold\\b`, 'i'),
  /\btwice (?=as|its|the|their|what)/i,
];

/**
 * The first quantity typed in words alone: “half”, “a dozen”, “twelve years”, “doubled”. `null` when there
 * is none.
 */
export function quantityInWords(text: string): string | null {
  for (const pattern of inWords) {
    const found = pattern.exec(text);
    if (found) return found[0].trim();
  }
  return null;
}

const count = new RegExp(`\\b(?!one\\b)${numberWord}\\b`, 'i');

/** The first count from two upwards typed in words: “three”, “twenty-four”. `null` when there is none. */
export function countInWords(text: string): string | null {
  return count.exec(text)?.[0] ?? null;
}

/** The first quantity that belongs to no bare number: money, a percentage, a number with its unit. */
export function quantityWithUnit(text: string): string | null {
  for (const pattern of quantities.slice(0, -1)) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return null;
}

/**
 * The first quantity typed in digits: money, a percentage, a number with a unit, or any bare digits.
 * Dates, years, regulators' forms and model names are not quantities. `null` when there is none.
 */
export function quantityInDigits(text: string): string | null {
  const rest = allowed.reduce((shorter, pattern) => shorter.replace(pattern, ' '), text);
  for (const pattern of quantities) {
    const found = pattern.exec(rest);
    if (found) return found[0];
  }
  return null;
}

/** The first quantity typed in digits or, where there is none, in words; `null` when there is neither. */
export function typedQuantity(text: string): string | null {
  return quantityInDigits(text) ?? quantityInWords(text);
}
