const wellFormed = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;

/** Where the chapters' files are, from the folder of the project. */
export const chapterFolder = 'content/chapters';

interface ChapterFile {
  readonly name: string;
  readonly number: string;
  readonly slug: string;
}

/** A file whose name is a chapter's, taken apart; `null` for any other. */
function chapterFile(name: string): ChapterFile | null {
  const [, number, slug] = wellFormed.exec(name) ?? [];
  return number === undefined || slug === undefined ? null : { name, number, slug };
}

/** The first number from 01 that no chapter has. */
function freeNumber(files: readonly ChapterFile[]): string {
  const taken = new Set(files.map(({ number }) => Number(number)));
  let free = 1;
  while (taken.has(free)) free += 1;
  return String(free).padStart(2, '0');
}

/** What is wrong with a chapter's file, given those before it; `null` when nothing is. */
function problemOf(
  file: ChapterFile,
  files: readonly ChapterFile[],
  pages: readonly string[],
): string | null {
  const earlier = files.slice(0, files.indexOf(file));
  const sameSlug = earlier.find(({ slug }) => slug === file.slug);
  if (sameSlug) {
    return `has the address "${file.slug}", which ${sameSlug.name} has already. Each chapter has an address of its own: rename one of the two.`;
  }
  const sameNumber = earlier.find(({ number }) => number === file.number);
  if (sameNumber) {
    return `has the number ${file.number}, which ${sameNumber.name} has already. The number is the chapter's place in the book: choose one that is free, such as ${freeNumber(files)}.`;
  }
  if (pages.includes(file.slug)) {
    return `has the address "${file.slug}", which is that of another page of the site. Choose one that is none of ${pages.join(', ')}.`;
  }
  return null;
}

/**
 * Looks at the names in the folder of chapters. `pages` are the addresses that the site's other pages
 * have.
 *
 * @throws RangeError when a name is not that of a chapter, when two chapters share a number or an
 * address, or when a chapter has the address of another page; all of them at once.
 */
export function checkChapterFiles(names: readonly string[], pages: readonly string[]): void {
  const sorted = names.toSorted();
  const files = sorted.flatMap((name) => chapterFile(name) ?? []);
  const problems = sorted.flatMap((name) => {
    const file = files.find((candidate) => candidate.name === name);
    const problem = file
      ? problemOf(file, files, pages)
      : `cannot be a chapter. The name of a chapter is two digits, a hyphen, and its address in lower-case words and digits joined by hyphens, as in "${freeNumber(files)}-two-words.mdx". Rename it, or move it out of ${chapterFolder}/.`;
    return problem === null ? [] : [`${chapterFolder}/${name} ${problem}`];
  });
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
}

/**
 * Holds chapters and exercises together: one for each chapter, in the order of the book.
 *
 * @throws RangeError that names what is missing, too much or out of order.
 */
export function checkExercises(slugs: readonly string[], exercises: readonly string[]): void {
  const file = 'src/data/exercises.ts';
  const problems = [
    ...slugs
      .filter((slug) => !exercises.includes(slug))
      .map(
        (slug) =>
          `${file}: The chapter "${slug}" has no exercise. Add one with chapter: '${slug}', in the order of the book.`,
      ),
    ...exercises
      .filter((slug) => !slugs.includes(slug))
      .map(
        (slug) =>
          `${file}: There is an exercise for "${slug}", which is no chapter. Correct its chapter, or take it away.`,
      ),
  ];
  if (problems.length === 0 && slugs.join() !== exercises.join()) {
    problems.push(
      `${file}: The exercises stand in another order than the chapters, or one chapter has two. Write ${slugs.join(', ')}.`,
    );
  }
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
}
