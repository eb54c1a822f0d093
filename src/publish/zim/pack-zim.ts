import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bookWords, type BookWords } from '../editions/book-words.ts';
import { manifestOf, manifestPath } from '../hashes.ts';
import { editionFolder } from '../offer-editions.ts';
import { filesToTake } from '../pack-site.ts';
import type { Step } from '../step.ts';
import { forKiwix } from './for-kiwix.ts';

/** The book for Kiwix, in one file. */
export const zim = `${editionFolder}who-gets-what.zim`;

/** A description in ZIM has at most eighty characters: whole words of a longer one. */
export function shortened(description: string, most = 80): string {
  if (description.length <= most) return description;
  const cut = description.slice(0, most - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:.–—]+$/, '')}…`;
}

function argumentsFor(
  { title, subtitle }: BookWords,
  folder: string,
  file: string,
): readonly string[] {
  return [
    '--welcome=index.html',
    '--illustration=icon-48.png',
    '--language=eng',
    `--title=${title}`,
    `--description=${shortened(subtitle)}`,
    `--creator=${title}`,
    `--publisher=${title}`,
    '--name=who-gets-what',
    '--threads=2',
    folder,
    file,
  ];
}

/**
 * Adds the site as a file for Kiwix, with a search of its own. Where the program is not installed that makes it, it says
 * what to do, and the site offers none. Stands behind all that changes a page.
 *
 * @param program the one to make it with.
 * @throws Error with what the program said when it does not make the file.
 */
export const packZimWith = (program: string): Step => ({
  name: 'pack ZIM',
  run(site, { say }) {
    if (spawnSync(program, ['--version']).error !== undefined) {
      say(
        `No ZIM was made: the program ${program} is not installed. Install the package zim-tools (on Debian and Ubuntu: apt install zim-tools), and then run \`npm run editions\` again.`,
      );
      return;
    }
    const place = mkdtempSync(join(tmpdir(), 'zim-'));
    try {
      const files = filesToTake(site, 'kiwix');
      for (const [path, bytes] of files) {
        if (path.endsWith('.html')) {
          files.set(path, Buffer.from(forKiwix(Buffer.from(bytes).toString('utf8'))));
        }
      }
      files.set(manifestPath, Buffer.from(manifestOf(files)));
      for (const [path, bytes] of files) {
        const target = join(place, 'site', path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, bytes);
      }
      const file = join(place, 'book.zim');
      const made = spawnSync(program, argumentsFor(bookWords(site), join(place, 'site'), file), {
        encoding: 'utf8',
      });
      if (made.status !== 0) {
        throw new Error(
          `${program} could not make the ZIM. It said:\n${`${made.stdout}${made.stderr}`.trim()}`,
        );
      }
      site.add(zim, readFileSync(file));
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  },
});

/** The step with the program of the package zim-tools. */
export const packZim = packZimWith('zimwriterfs');
