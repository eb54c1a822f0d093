// Not a page: Astro leaves out files whose name begins with a line.

/**
 * Work that is begun at once when the site is built, so that it is done beside the pages, and only when it is
 * asked for while the site is written. What is wrong with it is told to who asks for it.
 */
export function begun<Result>(work: () => Promise<Result>): () => Promise<Result> {
  if (!import.meta.env.PROD) return work;
  const result = work();
  result.catch(() => null);
  return () => result;
}
