// @ts-check
// In JavaScript, because Astro takes no other for its log.
import nodeLog from 'astro/logger/node';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {Parameters<ReturnType<typeof nodeLog>['write']>[0]} Message */

/**
 * Whether a message names the file that is being built.
 * @param {Message} message
 */
function namesFile({ level, label, message }) {
  return level === 'info' && label === null && message.includes('├─');
}

/**
 * Whether a message says how long the file took, and nothing else.
 * @param {Message} message
 */
function saysTime({ level, label, message }) {
  return (
    level === 'info' &&
    label === 'SKIP_FORMAT' &&
    /^ \(\+[\d.]+m?s\) $/.test(stripVTControlCharacters(message))
  );
}

/** What Astro says of its own stages: how long each takes stands in the last line, or in SHOW_STAGES. */
const stages = ['build', 'content', 'types', 'vite'];

/**
 * Whether a message only says that a stage begins or ends well.
 * @param {Message} message
 */
function saysStage({ level, label, message }) {
  if (level !== 'info') return false;
  const words = stripVTControlCharacters(message).trim();
  return label === null || label === 'SKIP_FORMAT'
    ? words === '' ||
        words === 'generating static routes' ||
        /^(?:\d\d:\d\d:\d\d )?✓ Completed in/.test(words)
    : stages.includes(label);
}

/**
 * Astro's log without the line for every file that is built, in which a warning would drown. A file is
 * named only when something is said of it, and a stage only when it warns or fails.
 *
 * @param {ReturnType<typeof nodeLog>} log Where the rest goes.
 * @returns {ReturnType<typeof nodeLog>}
 */
export function withoutFiles(log) {
  /** @type {Message | null} */
  let file = null;
  return {
    ...log,
    write(message) {
      if (saysStage(message)) return;
      if (namesFile(message)) file = message;
      else if (saysTime(message)) file = null;
      else {
        if (file !== null) log.write({ ...file, newLine: true });
        file = null;
        log.write(message);
      }
    },
  };
}

/** The log that astro.config.mjs names. */
export default function buildLog() {
  return withoutFiles(nodeLog());
}
