const months =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

/**
 * Blanks at which no line may break, as parts of a regular expression: between a value and its unit, and
 * between a day and its month. The published pages and what scripts write into them set the same.
 */
export const heldBlanks: readonly string[] = [
  String.raw`(?<=\d) (?=(?:billion|million|trillion|gigawatts|percent)\b)`,
  String.raw`(?<=\b\d{1,2}) (?=${months}\b)`,
];
