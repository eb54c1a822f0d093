/** Where the drawings begin that a figure has a picture of in a file. */
const drawn = /<div class="drawing /g;

/** The offset behind the element of svg that begins at an offset; it may hold others. */
function endOf(html: string, from: number): number {
  const tag = /<svg[\s>]|<\/svg>/g;
  tag.lastIndex = from;
  let depth = 0;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    depth += found[0] === '</svg>' ? -1 : 1;
    if (depth === 0) return tag.lastIndex;
  }
  return html.length;
}

/**
 * A page whose drawings are empty where a file has their picture. To read a page takes half the time without them.
 * Patterns stay: other drawings may use them.
 */
export function withoutDrawings(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { index } of html.matchAll(drawn)) {
    const from = html.indexOf('<svg', index);
    if (from < at || from < 0) continue;
    const to = endOf(html, from);
    const svg = html.slice(from, to);
    const patterns = svg.match(/<pattern .*?<\/pattern>/gs) ?? [];
    const start = svg.slice(0, svg.indexOf('>') + 1);
    parts.push(html.slice(at, from), start, '<defs>', ...patterns, '</defs><path/></svg>');
    at = to;
  }
  return parts.join('') + html.slice(at);
}
