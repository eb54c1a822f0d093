import type { Definition, Link, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearest } from '#lib/nearest.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Components that every page of prose is given, with what may be said to each. Their schemas say the
 * same and more; here it is said with the line.
 */
const propsOf: Readonly<Record<string, readonly string[]>> = {
  Answer: [],
  Cite: ['id'],
  Claim: ['id'],
  Explorable: ['id'],
  Fact: ['id', 'form', 'hedged', 'told'],
  Figure: ['id'],
  NoQuantity: ['because'],
  Note: ['title'],
  Quote: ['id'],
  Term: ['id'],
};
const given = Object.keys(propsOf);
const forms = ['long', 'short', 'number', 'words'];

/** Elements of HTML that hold words and nothing else: no script, no style, no frame, no form. */
const ofWords = new Set(
  (
    'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em h2 h3 h4 hr i ins ' +
    'kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td ' +
    'tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** Attributes that such an element may have. */
const ofElements =
  /^(?:href|rel|id|class|lang|dir|title|datetime|cite|colspan|rowspan|scope|aria-[a-z]+|role|open)$/;

/** The names that a page of prose imports: `import Ledger from '…'`, `import { claims } from '…'`. */
function importedBy(tree: Root): readonly string[] {
  const names: string[] = [];
  visit(tree, 'mdxjsEsm', ({ value }) => {
    for (const [, what = ''] of value.matchAll(/import\s+([^'"]+?)\s+from\b/g)) {
      names.push(...(what.match(/[\w$]+/g) ?? []));
    }
  });
  return names;
}

function lineOf(node: Element): number {
  return node.position?.start.line ?? 0;
}

function refuseComponent(node: Element, name: string, imported: readonly string[], file: VFile) {
  if (given.includes(name) || imported.includes(name.split('.')[0] ?? '')) return;
  file.fail(
    `There is no component <${name}> at line ${lineOf(node)}. Nearest names: ${nearest(name, [...given, ...imported]).join(', ')}. Correct it, or import it at the top of the file.`,
    node,
  );
}

function refuseElement(node: Element, name: string, file: VFile) {
  if (!ofWords.has(name)) {
    file.fail(
      `<${name}> at line ${lineOf(node)} is no element that a page of prose may have: it holds words, components and plain HTML around words. ` +
        'What runs, frames or styles something belongs to a component in components/.',
      node,
    );
  }
}

/** Addresses that run something instead of leading somewhere; browsers skip blanks and controls in them. */
const runs = /^(?:javascript|vbscript|data):/i;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const skipped = /[\u0000-\u0020]/g;

function refuseAddress(node: Element | Link | Definition, address: unknown, file: VFile) {
  if (typeof address !== 'string' || !runs.test(address.replaceAll(skipped, ''))) return;
  file.fail(
    `The link at line ${node.position?.start.line ?? 0} has the address "${address}", which runs or holds something instead of leading somewhere. Link to a page.`,
    node,
  );
}

/** Stops at what is said to a given component and means nothing to it. */
function refuseProps(node: Element, name: string, file: VFile) {
  const known = propsOf[name];
  if (known === undefined) return;
  for (const attribute of node.attributes) {
    const own = nameOf(attribute);
    // What names something is asked for where it is looked up.
    if (own === null) continue;
    if (!known.includes(own)) {
      if (known.includes('id') && !node.attributes.some((each) => nameOf(each) === 'id')) continue;
      file.fail(
        `<${name}> at line ${lineOf(node)} has "${own}", which means nothing to it. It may have ${known.join(', ') || 'nothing'}.`,
        node,
      );
    }
    if (own === 'form' && !forms.some((form) => form === attribute.value)) {
      file.fail(
        `<${name}> at line ${lineOf(node)} has a form that is none. Write form="…" with one of ${forms.join(', ')}.`,
        node,
      );
    }
  }
  if (name === 'Note' && !node.attributes.some((each) => nameOf(each) === 'title')) {
    file.fail(
      `<Note> at line ${lineOf(node)} has no title. Say in two or three words what it is about: <Note title="…">.`,
      node,
    );
  }
}

/** What an attribute is called; `null` for a spread, `{...props}`. */
function nameOf(attribute: Element['attributes'][number]): string | null {
  return attribute.type === 'mdxJsxAttribute' ? attribute.name : null;
}

function refuseAttributes(node: Element, name: string, isComponent: boolean, file: VFile) {
  for (const attribute of node.attributes) {
    const own = nameOf(attribute);
    if (own === 'href') refuseAddress(node, attribute.value, file);
    const { value } = attribute;
    if (
      own !== null &&
      !isComponent &&
      typeof value === 'object' &&
      /['"`]/.test(value?.value ?? '')
    ) {
      file.fail(
        `<${name}> at line ${lineOf(node)} has the text of its ${own} in braces, where no check reads it. Write it in quotation marks.`,
        node,
      );
    }
    const isFine = own !== null && (isComponent ? !/[:]|^on[A-Z]/.test(own) : ofElements.test(own));
    if (isFine) continue;
    file.fail(
      `<${name}> at line ${lineOf(node)} has ${own === null ? 'its attributes in braces' : `the attribute "${own}"`}, which a page of prose may not set. Take it away; a look is a class, and what runs belongs to a component.`,
      node,
    );
  }
}

/**
 * Refuses what a page of prose may not hold, wherever it stands: scripts, styles, frames and attributes
 * that run or inject something, exports, and components that nobody gave it.
 */
export function refuseElements(tree: Root, file: VFile): void {
  const imported = importedBy(tree);
  visit(tree, (node) => {
    if (node.type === 'mdxjsEsm' && /^\s*export\b/m.test(node.value)) {
      file.fail(
        `A page of prose exports nothing (line ${node.position?.start.line ?? 0}): it would be words that no check reads. Write them where they stand, or put the value into src/data/.`,
        node,
      );
    }
    if (node.type === 'link' || node.type === 'definition') refuseAddress(node, node.url, file);
    if (node.type === 'image' && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(node.url)) {
      file.fail(
        `The image at line ${node.position?.start.line ?? 0} has the address "${node.url}". The site's Content-Security-Policy shows images of the site alone: publish it with the site, and begin its address with /.`,
        node,
      );
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { name } = node;
    if (name === null) return;
    const isComponent = /^[A-Z]/.test(name);
    if (isComponent) refuseComponent(node, name, imported, file);
    else refuseElement(node, name, file);
    refuseAttributes(node, name, isComponent, file);
    refuseProps(node, name, file);
  });
}
