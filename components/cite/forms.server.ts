import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { z } from 'astro/zod';
import { ownStyles } from './styles.ts';
import { itemOf, type CitedWork, type CslItem } from './work.ts';

for (const [name, xml] of Object.entries(ownStyles))
  plugins.config.get('@csl').styles.add(name, xml);
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** The styles in which a citation is printed, in the order in which they are offered. */
const styles = [
  { style: 'apa', name: 'APA' },
  { style: 'mla', name: 'MLA' },
  { style: 'chicago', name: 'Chicago' },
] as const;

/** A citation as a line of HTML, with italics and nothing else. */
interface StyledCitation {
  readonly name: (typeof styles)[number]['name'];
  readonly html: string;
}

/** An item as a style is to see it, where its rules for works without an author differ from the library’s. */
function seenBy(style: (typeof styles)[number]['style'], item: CslItem): object {
  if (style !== 'apa') return item;
  // A description stands behind the title, also where the title takes the place of the author.
  const { genre, title, ...rest } = item;
  return {
    ...rest,
    type: item.type === 'book' ? 'book' : 'chapter',
    title: genre === undefined ? title : `${title} [${genre}]`,
    edition: `${item.edition} ed.`,
  };
}

const entriesSchema = z.array(z.tuple([z.string(), z.string()])).length(1);

/**
 * A work in the three styles. Where the site has no public address its place is taken by the name of the
 * page, for the reader to complete.
 */
export function styledCitations(
  work: CitedWork,
  site: URL | string | undefined,
): readonly StyledCitation[] {
  const item = { URL: work.path, ...itemOf(work, site) };
  return styles.map(({ style, name }) => {
    const cite = new Cite([seenBy(style, item)]);
    const options = { style, template: style, lang: 'en-US', format: 'html', asEntryArray: true };
    const [entry] = entriesSchema.parse(cite.format('bibliography', options));
    return { name, html: (entry?.[1] ?? '').replaceAll(/<\/?div[^>]*>/g, '').trim() };
  });
}

/** BibTeX knows no figure that stands in a book: each part is a part with a title of its own. */
function bibtex(item: CslItem): string {
  const { genre, ...rest } = item;
  const part = { ...rest, type: 'chapter', ...(genre === undefined ? {} : { note: genre }) };
  const text = z
    .string()
    .parse(new Cite([item.type === 'book' ? item : part]).format('bibtex', {}));
  const mended = text
    // `@inbook` would take the part’s title for the book’s.
    .replace('@inbook{', '@incollection{')
    // A style may write a title in small letters; names in it are to stay as they are.
    .replace(/^(\ttitle = )(.*),$/m, '$1{$2},')
    .replace(/^\thowpublished = .*\n/m, '');
  return `${mended.trim()}\n`;
}

const tagValue = z.union([z.string(), z.array(z.string())]);
const risSchema = z.array(z.object({ TY: z.string() }).catchall(tagValue)).length(1);

/** RIS, a tag a line. The library’s own text breaks a value after seventy signs, within a word or an address. */
function ris(item: CslItem): string {
  const [entry] = risSchema.parse(new Cite([item]).format('ris', { format: 'object' }));
  const book = item['container-title'] === undefined ? {} : { T2: item['container-title'] };
  // The type comes first. The id is cut to twenty signs, which several parts of the book would share.
  const lines = Object.entries({ TY: '', ...book, ...entry })
    .filter(([tag]) => tag !== 'ID')
    .flatMap(([tag, value]) => [value].flat().map((text) => `${tag}  - ${text}`));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}

/** The files of a citation for reference managers, in the order in which they are offered. */
export const citationFiles = [
  { ending: '.bib', name: 'BibTeX', write: bibtex },
  { ending: '.ris', name: 'RIS', write: ris },
  {
    ending: '.json',
    name: 'CSL-JSON',
    write: (item: CslItem) => `${JSON.stringify([item], null, 2)}\n`,
  },
] as const;
