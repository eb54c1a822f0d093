import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { filesBelow } from './files.ts';
import { stageEnds } from './stages.ts';

/** One replacement in a page's text, by offsets. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What the other pages of the site must know of a page. */
interface Page {
  readonly path: string;
  readonly html: string;
  readonly document: Tree.Document;
  readonly ids: ReadonlySet<string>;
}

const linkAttributes = new Set(['href', 'src', 'poster', 'data', 'action']);
const cssAddress = /url\((["']?)(\/[^)"']*)\1\)/g;

function elementsOf(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child
      ? [child, ...elementsOf(child), ...('content' in child ? elementsOf(child.content) : [])]
      : [],
  );
}

/** Whether a script element holds data, as JSON-LD does: no browser runs it, so it needs no hash. */
function isData({ tagName, attrs }: Tree.Element): boolean {
  const type = attrs.find(({ name }) => name === 'type')?.value;
  return tagName === 'script' && type !== undefined && /^application\/(?:ld\+)?json$/.test(type);
}

function textOf(element: Tree.Element): { text: string; from: number; to: number } | null {
  const child = element.childNodes[0];
  if (child?.nodeName !== '#text' || !('value' in child)) return null;
  const location = child.sourceCodeLocation;
  if (!location) return null;
  return { text: child.value, from: location.startOffset, to: location.endOffset };
}

function readPage(path: string, html: string): Page {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const ids = new Set<string>();
  for (const element of elementsOf(document)) {
    const id = element.attrs.find(({ name }) => name === 'id')?.value;
    if (id === undefined) continue;
    if (ids.has(id)) {
      throw new Error(
        `${path} has two elements with the id "${id}". A link to it would find only the first: rename one of them.`,
      );
    }
    ids.add(id);
  }
  return { path, html, document, ids };
}

/** A link in a page: made relative, or the reason why it leads nowhere. */
function resolveLink(
  link: string,
  page: Page,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, Page>,
): { href: string } | { dead: string } {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return { href: link };
  const [address = '', fragment] = link.split('#');
  const absolute = posix.normalize(
    address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(page.path), address),
  );
  const target =
    address === ''
      ? page.path
      : [absolute, `${absolute}.html`, posix.join(absolute, 'index.html')].find((path) =>
          files.has(path),
        );
  if (target === undefined) return { dead: 'no file has that address' };
  if (fragment !== undefined && fragment !== '' && target.endsWith('.html')) {
    if (!pages.get(target)?.ids.has(decodeURIComponent(fragment))) {
      return { dead: `${target} has no element with the id "${fragment}"` };
    }
  }
  const relative = posix.relative(posix.dirname(page.path), target);
  const file = address === '' ? '' : relative;
  return { href: fragment === undefined ? file : `${file}#${fragment}` };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function applyEdits(html: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (text, { from, to, text: insert }) => text.slice(0, from) + insert + text.slice(to),
      html,
    );
}

/** Makes one page's links relative and gives it its Content-Security-Policy. */
function makePortable(
  page: Page,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, Page>,
  deadLinks: string[],
): string {
  const edits: Edit[] = [];
  const styles = new Set<string>();
  const scripts = new Set<string>();
  let policyOffset: number | null = null;
  const toRelative = (link: string): string => {
    const result = resolveLink(link, page, files, pages);
    if ('href' in result) return result.href;
    deadLinks.push(`${page.path}: "${link}" leads nowhere, ${result.dead}`);
    return link;
  };
  for (const element of elementsOf(page.document)) {
    const { tagName, attrs, sourceCodeLocation } = element;
    if (tagName === 'meta' && attrs.some(({ name }) => name === 'charset')) {
      policyOffset = sourceCodeLocation?.endOffset ?? null;
    }
    if (attrs.some(({ name }) => name === 'style')) {
      throw new Error(
        `${page.path} has a style attribute on <${tagName}>. The site's Content-Security-Policy ignores it: use a class.`,
      );
    }
    for (const { name, value } of attrs) {
      const place = sourceCodeLocation?.attrs?.[name];
      // The canonical address and the feeds are absolute by nature, and xmlns is a name.
      if (!linkAttributes.has(name) || !place) continue;
      const relative = toRelative(value);
      if (relative === value) continue;
      edits.push({
        from: place.startOffset,
        to: place.endOffset,
        text: `${name}="${relative.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
      });
    }
    const content = tagName === 'style' || tagName === 'script' ? textOf(element) : null;
    if (!content || isData(element)) continue;
    const text =
      tagName === 'style'
        ? content.text.replace(
            cssAddress,
            (_, __, address: string) => `url(${toRelative(address)})`,
          )
        : content.text;
    (tagName === 'style' ? styles : scripts).add(hashOf(text));
    if (text !== content.text) edits.push({ from: content.from, to: content.to, text });
  }
  if (policyOffset === null) {
    throw new Error(`${page.path} has no <meta charset>. Build it with the layout Page.astro.`);
  }
  const policy = [
    "default-src 'none'",
    ["style-src 'self'", ...styles].join(' '),
    ["script-src 'self'", ...scripts].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  edits.push({
    from: policyOffset,
    to: policyOffset,
    text: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  });
  return applyEdits(page.html, edits);
}

/**
 * Makes the built folder work anywhere: every link relative and checked, a strict
 * Content-Security-Policy on every page. Runs last, because it hashes what it has edited.
 *
 * @throws Error that lists every dead link, or names a page with a duplicate id or a style attribute.
 */
export async function makeFolderPortable(folder: string): Promise<void> {
  const files = new Set(await filesBelow(folder));
  const pages = new Map<string, Page>();
  for (const path of files) {
    if (path.endsWith('.html')) {
      pages.set(path, readPage(path, await readFile(join(folder, path), 'utf8')));
    }
  }
  const deadLinks: string[] = [];
  const portable = [...pages.values()].map((page) => ({
    path: page.path,
    html: makePortable(page, files, pages, deadLinks),
  }));
  if (deadLinks.length > 0) {
    throw new Error(
      `The site has ${deadLinks.length === 1 ? 'a dead link' : `${deadLinks.length} dead links`}. Correct each or publish what it points to:\n${deadLinks.join('\n')}`,
    );
  }
  for (const { path, html } of portable) await writeFile(join(folder, path), html);
}

/** The last step of the build: see {@link makeFolderPortable}. */
export function portable(): AstroIntegration {
  return {
    name: 'portable',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await makeFolderPortable(fileURLToPath(dir));
        stageEnds('links and policy');
      },
    },
  };
}
