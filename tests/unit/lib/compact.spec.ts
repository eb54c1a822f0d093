import { expect, test } from '#tests/unit/test.ts';
import { compactScript, compactStyles } from '#lib/compact.ts';

test('a style sheet loses its comments and its layout, and no space that parts two words', () => {
  expect(compactStyles('a > b {\n  /* why */\n  font: 400 1rem / 1.2 serif;\n}\n')).toBe(
    'a > b{font:400 1rem / 1.2 serif;}',
  );
});

test('a script loses lines of comment and indents, and no address in a line of code', () => {
  expect(compactScript("  // why\n  const a = 'https://a.example';\n  go(a);\n")).toBe(
    "const a = 'https://a.example';\ngo(a);\n",
  );
});
