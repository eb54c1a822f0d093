/**
 * The chapter and the id within it that an address names, wherever the book lies; `null` where it names no
 * place in one of the chapters.
 *
 * @param slugs the chapters there are.
 */
export function paragraphIn(
  address: string,
  slugs: readonly string[],
): { readonly slug: string; readonly id: string } | null {
  const text = address.trim();
  if (!URL.canParse(text)) return null;
  const { pathname, hash } = new URL(text);
  const name = pathname
    .split('/')
    .at(-1)
    ?.replace(/\.html$/, '');
  const slug = slugs.find((known) => known === name);
  return slug === undefined || hash.length < 2 ? null : { slug, id: hash.slice(1) };
}
