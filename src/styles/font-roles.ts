/** How a text is set, as far as fonts go: what is neither a heading nor italic is plain. */
export type FontRole = 'plain' | 'display' | 'italic';

const displayTags = new Set(['h1', 'h2', 'h3']);
const italicTags = new Set(['i', 'em', 'cite', 'dfn']);

/**
 * The role in which an element sets its text, given the one it inherits. It says in code what the
 * style sheets say: a class that changes the font face is named here too.
 */
export function fontRoleOf(tag: string, className: string, inherited: FontRole): FontRole {
  const classes = className.split(' ');
  if (displayTags.has(tag) || classes.includes('title')) return 'display';
  return italicTags.has(tag) || classes.includes('chapter-question') ? 'italic' : inherited;
}
