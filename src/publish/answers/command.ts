import { build } from 'astro';
import { fileURLToPath } from 'node:url';
import { confirmsAnswers } from '../check-answers.ts';
import { answersPath, readAnswers } from './lock-file.ts';
import type { Confirmed } from './lock.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What was confirmed of a question, to be told apart from what was before. */
function textOf(confirmed: Confirmed | undefined): string {
  return JSON.stringify([[...(confirmed?.passages ?? [])], [...(confirmed?.facts ?? [])]]);
}

/**
 * `npm run confirm [-- <question id> …]`: says of questions, of all when none is named, that their answers have been
 * read against what they rest on and hold. What that is now is found by building the site.
 */
async function run(ids: readonly string[]): Promise<void> {
  const before = readAnswers(answersPath);
  process.env[confirmsAnswers] = ids.join(' ');
  await build({ root, logLevel: 'error' });
  const after = readAnswers(answersPath);
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const own = after.get(id);
    if (own === undefined) console.log(`gone: ${id}`);
    else if (textOf(own) !== textOf(before.get(id))) {
      console.log(
        `confirmed: ${id}, by ${[...own.passages.keys(), ...own.facts.keys()].join(', ')}`,
      );
    }
  }
  console.log(`content/confirmed-answers.json holds ${after.size} questions.`);
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
