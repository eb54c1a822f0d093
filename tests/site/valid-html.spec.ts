import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import vnu from 'vnu-jar';
import { embeds, folder, pages } from './built-site.ts';

const all = [...pages, ...embeds];

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes void elements both ways.
    'void-style': 'off',
    // The policy of the site names hashes, and long titles are the findings of figures.
    'long-title': 'off',
    // Ids of facts have dots, on purpose: they are the facts' own.
    'valid-id': ['error', { relaxed: true }],
    // Astro escapes what must be escaped; a bare apostrophe is valid.
    'no-raw-characters': 'off',
  },
});

for (const path of all) {
  test(`${path} is valid HTML`, async () => {
    const report = await validator.validateString(await readFile(join(folder, path), 'utf8'), path);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });
}

test("every page passes the W3C's Nu checker", () => {
  const hasJava = spawnSync('java', ['-version']).status === 0;
  const lacking =
    'The Nu checker needs Java, which this machine has not: no page was held against it.';
  if (!hasJava) console.warn(`${lacking} Install a Java runtime to run it here.`);
  if (process.env['CI']) expect(hasJava, lacking).toBe(true);
  test.skip(!hasJava, lacking);
  const { stderr, status, signal, error } = spawnSync(
    'java',
    [
      '-Xss4m',
      '-jar',
      vnu,
      '--errors-only',
      '--format',
      'gnu',
      ...all.map((page) => join(folder, page)),
    ],
    { encoding: 'utf8', maxBuffer: 64_000_000 },
  );
  const errors = stderr
    .split('\n')
    // The checker's CSS is older than container queries (CSS Containment, level 3) and fields as large as their text.
    .filter(
      (line) =>
        line !== '' &&
        !/CSS: (?:“container”|“field-sizing”|Unrecognized at-rule “@container”)/.test(line),
    );
  expect(errors).toEqual([]);
  // A checker that was killed, or never began, has found nothing either: it ends with 0, or 1 after findings.
  expect({ signal, error, hasEnded: status === 0 || (status === 1 && stderr !== '') }).toEqual({
    signal: null,
    error: undefined,
    hasEnded: true,
  });
});
