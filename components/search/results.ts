import { holdTogether } from '#components/explore/markup.ts';
import type { Kind } from '#lib/search/entry.ts';
import type { Hit } from '#lib/search/find.ts';
import { markedIn, snippetOf } from '#lib/search/marked.ts';

const kindNames: Readonly<Record<Kind, string>> = {
  chapter: 'Chapter',
  section: 'Section',
  passage: 'Text',
  figure: 'Figure',
  explorable: 'To move yourself',
  fact: 'Fact',
  term: 'Word',
  source: 'Source',
  claim: 'Claim of the post',
  page: 'Page',
};

/** An element with a text in which the words found are marked. */
function marked<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  { terms }: Hit,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const { text: piece, isFound } of markedIn(holdTogether(text), terms)) {
    const mark = isFound ? document.createElement('mark') : null;
    mark?.append(piece);
    element.append(mark ?? piece);
  }
  return element;
}

/** The longest value that is told in one line with its name, in characters. */
const shortValue = 60;

/** How a result is called: a passage by the section it stands in, a fact with its value if that is short. */
function nameOf({ kind, title, value, section, page }: Hit['entry']): string {
  if (kind === 'passage') return section === '' ? page : section;
  if (kind === 'source') return `${title}, “${value}”`;
  return value === '' || value.length > shortValue ? title : `${title}: ${value}`;
}

/** What stands below the name: what the entry says, as far as it was found in it. */
function textOf({ entry: { kind, text, value }, terms }: Hit): string {
  const isTold = kind === 'source' || value.length <= shortValue;
  return snippetOf(isTold ? text : value, terms);
}

/** One result as an item of the list: what it is and where, its name as a link, its words. */
export function resultItem(hit: Hit): HTMLLIElement {
  const { entry } = hit;
  const item = document.createElement('li');
  const kind = document.createElement('p');
  kind.className = 'result-kind';
  const page = entry.id === '' ? '' : entry.page.replace(/^(?:Facts|Sources): /, '');
  kind.textContent = [kindNames[entry.kind], page].filter((word) => word !== '').join(' · ');
  const name = document.createElement('p');
  name.className = 'result-name';
  const link = marked('a', nameOf(entry), hit);
  link.href = entry.address;
  name.append(link);
  item.append(kind, name);
  const text = textOf(hit);
  if (text !== '') item.append(marked('p', text, hit));
  return item;
}
