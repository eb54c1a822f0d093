import { csvParseRows } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseHTML } from 'linkedom/worker';
import type { Figure } from '#components/figure/define-figure.ts';
import { keyOf } from '#components/figure/draw-figure.server.ts';
import { drawingSizes } from '#components/figure/drawing-sizes.ts';
import { edition } from '#data/edition.ts';
import { asOfInWords } from '#lib/as-of.ts';
import { sourceById } from '#lib/facts.ts';
import { formatList } from '#lib/format.ts';
import { folder, pages } from './built-site.ts';

/** What a reader gets from the frame round a figure, without its drawings' shapes. */
export interface Frame {
  /** Accessible names of its images, and how each drawing stands for readers without a style sheet. */
  readonly images: readonly string[];
  readonly drawings: readonly string[];
  /** Whether the figure's title is the page's main heading. */
  readonly isMainHeading: boolean;
  /** The caption's lines: title, measure, and the key where there is one. */
  readonly caption: readonly string[];
  /** Publishers and date, as one line. */
  readonly source: string;
  /** Accessible names of its row of links. */
  readonly linkNames: readonly string[];
  /** Where they lead, from the root of the site, and whether the data are downloaded. */
  readonly data: string;
  readonly isDownload: boolean;
  readonly link: string;
  /** Whether the table lies open. */
  readonly isOpen: boolean;
  /** Description and notes. */
  readonly words: readonly string[];
  /** Accessible name of the table's region. */
  readonly tableName: string;
  /** The table, head first, as a reader sees it. */
  readonly table: readonly (readonly string[])[];
  /** The file behind “Data”, head first. */
  readonly csv: readonly (readonly string[])[];
}

/** A figure where it stands: its frame, the page, and the id that the page gives it. */
export interface Place {
  readonly page: string;
  readonly id: string;
  readonly frame: Frame;
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function nameOf(element: Element | null): string {
  return element?.getAttribute('aria-label') ?? '';
}

/** The address that a link on a page leads to, from the root of the site, fragment included. */
function targetOf(link: Element | undefined, page: string): string {
  const address = link?.getAttribute('href') ?? '';
  return address.startsWith('#') ? page + address : posix.join(posix.dirname(page), address);
}

function readCsv(path: string): readonly string[][] {
  try {
    const text = readFileSync(join(folder, path), 'utf8');
    return text.startsWith('\u{feff}')
      ? csvParseRows(text.slice(1))
      : [[`${path} has no mark of UTF-8`]];
  } catch {
    return [[`there is no file ${path}`]];
  }
}

function readFrame(figure: Element, page: string): Frame {
  const all = (selector: string) => [...figure.querySelectorAll(selector)];
  const links = all('a').filter((link) => link.closest('details, svg') === null);
  const data = links.find((link) => textOf(link) === 'Data');
  const [title] = [...(figure.querySelector('figcaption')?.children ?? [])];
  return {
    images: all('[role="img"]').map(nameOf),
    drawings: all('[role="img"] > [aria-hidden="true"] > svg').map(
      (drawing) =>
        `${drawing.getAttribute('width') ?? 'no width'}: ${drawing.closest('[hidden]') === null ? 'shown' : 'hidden'}`,
    ),
    linkNames: links.map(nameOf),
    isMainHeading: title?.localName === 'h1',
    caption: [...(figure.querySelector('figcaption')?.children ?? [])].map(textOf),
    source: all('p')
      .filter((line) => line.closest('figcaption, details') === null)
      .map(textOf)
      .filter((line) => line.includes('As of'))
      .join(' | '),
    data: targetOf(data, page),
    isDownload: data?.hasAttribute('download') ?? false,
    link: targetOf(
      links.find((link) => textOf(link) === 'Link'),
      page,
    ),
    isOpen: figure.querySelector('details')?.hasAttribute('open') ?? false,
    words: all('details p').map(textOf),
    tableName: nameOf(figure.querySelector('details [role="region"]')),
    table: all('details tr').map((row) => [...row.children].map(textOf)),
    csv: readCsv(targetOf(data, page)),
  };
}

/** A page's figures. */
function readFigures(page: string): readonly Place[] {
  const html = readFileSync(join(folder, page), 'utf8');
  if (!html.includes('<figure')) return [];
  return [...parseHTML(html).document.querySelectorAll('figure')].map((figure) => ({
    page,
    id: figure.id,
    frame: readFrame(figure, page),
  }));
}

let found: readonly Place[] | undefined;

/** Every place in the built site where a figure stands, by page; read when first asked for. */
export function findFigures(): readonly Place[] {
  found ??= pages.flatMap(readFigures);
  return found;
}

/** A text as HTML shows it: its white space is one space. */
function shown(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function publishersOf({ sources }: Figure): string {
  const names = [...new Set(sources.map((id) => sourceById(id).publisher))];
  const listed = names.map((name, index) => (index === 0 ? name : name.replace(/^A /, 'a ')));
  const isOfSeveral = listed.length > 1 && listed.some((name) => /,| and /.test(name));
  return isOfSeveral ? listed.join('; ') : formatList(listed);
}

/** What the frame of a figure has to be on a page: the figure's own words, rows and addresses. */
export function frameOf(figure: Figure, page: string): Frame {
  const { id, title, measure, description, notes, asOf, table } = figure;
  const own = `figures/${id}.html`;
  const isAlone = page === own;
  const key = keyOf(figure).map(({ looks, means }) => `${looks}: ${means}`);
  return {
    images: [description],
    drawings: drawingSizes.map(
      ({ width }, index) => `${width}: ${index === 0 ? 'shown' : 'hidden'}`,
    ),
    linkNames: ['Data', 'Image', 'Embed', 'Link'].map((name) => `${name}: ${title}`),
    isMainHeading: isAlone,
    caption: [title, measure, ...(key.length > 0 ? [key.join(' ')] : [])].map(shown),
    source: shown(`${publishersOf(figure)}. As of ${asOfInWords(asOf)}.`),
    data: `figures/${id}.csv`,
    isDownload: true,
    link: isAlone ? `${own}#${id}` : own,
    isOpen: isAlone,
    words: [description, ...(notes === undefined ? [] : [notes])].map(shown),
    tableName: shown(`Table: ${title}`),
    table: [
      table.columns.map(({ label }) => shown(label)),
      ...table.rows.map(({ texts }) => texts.map(shown)),
    ],
    csv: [
      [...table.data.keys, 'edition'],
      ...table.data.rows.map((row) => [
        ...row.map((value) => (value === null ? '' : String(value))),
        edition.date,
      ]),
    ],
  };
}
