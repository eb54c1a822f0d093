import { expect, test } from '#tests/unit/test.ts';
import { withoutFiles } from '../../../src/publish/build-log.js';

/** A message of Astro's log. */
function aMessage(label: string | null, message: string, level: 'info' | 'warn' = 'info') {
  return { label, level, message, newLine: label !== null };
}

const file = aMessage(null, '  \u001B[34m├─\u001B[39m \u001B[2m/a.html\u001B[22m');
const time = aMessage('SKIP_FORMAT', ' \u001B[2m(+3ms)\u001B[22m ');

/** What is left of some messages. */
function left(messages: readonly ReturnType<typeof aMessage>[]): readonly string[] {
  const lines: string[] = [];
  const log = withoutFiles({ write: ({ message }) => lines.push(message) });
  for (const message of messages) log.write(message);
  return lines;
}

test('a file that was built is not listed', () => {
  const end = aMessage('publish', 'done');
  expect(left([file, time, { ...file }, { ...time, message: ' (+1.24s) ' }, end])).toEqual([
    'done',
  ]);
});

test('a file of which something is said is named before it', () => {
  const warning = aMessage('build', 'odd', 'warn');
  expect(left([file, warning, time, file, time])).toEqual([file.message, 'odd']);
});

test('a file that was not written is named', () => {
  const none = aMessage('SKIP_FORMAT', ' (+3ms) (file not created, response body was empty)');
  expect(left([file, none])).toEqual([file.message, none.message]);
});

test('a stage is named only when it warns or fails', () => {
  const stages = ['build', 'content', 'types', 'vite'].map((label) => aMessage(label, 'done'));
  const end = aMessage(
    'SKIP_FORMAT',
    '\u001B[2m07:00:01\u001B[22m \u001B[32m✓ Completed in 2.1s.\u001B[39m\n',
  );
  const warning = aMessage('vite', 'odd', 'warn');
  const ours = aMessage('publish', '48 pages');
  expect(left([...stages, aMessage(null, ''), end, warning, ours])).toEqual(['odd', '48 pages']);
});
