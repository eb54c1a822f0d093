import type { Figure } from '#components/figure/define-figure.ts';
import { facts } from '#lib/facts.ts';

const texts = import.meta.glob<string>(
  [
    './*.ts',
    '../drawing/*.ts',
    '../../src/data/*.ts',
    '../../src/lib/*.ts',
    '!../../src/data/facts.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** Modules that hold or look up the whole record: what they name is not what a figure takes from it. */
const wholeRecord = [
  'facts',
  'recorded-facts',
  'model-facts',
  'price-facts',
  'sources',
  'subjects',
];

/** The file that an import names, as a key of `texts`; `null` for what holds no facts of a figure. */
function fileOf(imported: string): string | null {
  const [, folder = '', name = ''] =
    /^(\.|#components\/drawing|#data|#lib)\/([\w.-]+)\.ts$/.exec(imported) ?? [];
  if (name === '' || wholeRecord.includes(name)) return null;
  const folders: Readonly<Record<string, string>> = {
    '.': './',
    '#components/drawing': '../drawing/',
    '#data': '../../src/data/',
    '#lib': '../../src/lib/',
  };
  return `${folders[folder] ?? ''}${name}.ts`;
}

/** A figure's files: its own, and the rows and routines that they import. */
function filesOf(figureId: string): ReadonlySet<string> {
  const found = new Set([`./${figureId}.figure.ts`]);
  for (const file of found) {
    for (const [, imported = ''] of (texts[file] ?? '').matchAll(/from '([^']+)'/g)) {
      const next = fileOf(imported);
      if (next !== null && next in texts) found.add(next);
    }
  }
  return found;
}

/**
 * The facts behind a figure, read off its files: every id that they name. A row of list prices names its
 * three facts by what their ids begin with.
 */
export function factsBehind(figureId: string): ReadonlySet<string> {
  const named = [...filesOf(figureId)].flatMap((file) =>
    [...(texts[file] ?? '').matchAll(/'([a-z]+\.[\w.-]+)'/g)].flatMap(([, id = '']) => [
      id,
      ...['input', 'cached', 'output'].map((part) => `${id}.${part}`),
    ]),
  );
  return new Set(named.filter((id) => facts.has(id)));
}

/** The facts that cells of a figure's table open: a page that shows the figure prints them. */
export function factsInTable({ table }: Figure): ReadonlySet<string> {
  const links = table.rows.flatMap((row) => row.links);
  return new Set(links.flatMap((link) => /#fact\.(.+)$/.exec(link ?? '')?.[1] ?? []));
}
