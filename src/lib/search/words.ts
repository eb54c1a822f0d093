/** Words that say nothing of what is sought. */
const idle = new Set(
  'a an and are as at be been by can did do does for from had has have how in into is it its many much of on or over that the their this to was were what when where which who why will with'.split(
    ' ',
  ),
);

/** Forms of one word that readers type and the book does not print, or prints beside it. No stemmer knows these words: one makes “state” of both “stateless” and “stateful”. */
const formOf = new Map([
  ['b', 'billion'],
  ['bn', 'billion'],
  ['m', 'million'],
  ['mn', 'million'],
  ['t', 'trillion'],
  ['tn', 'trillion'],
  ['cached', 'cache'],
  ['caching', 'cache'],
  ['labor', 'labour'],
  ['license', 'licence'],
]);

/** A run of letters and digits; what joins two of them, as in `10-Q`, `GPT-5.6` or `Amazon’s`, belongs to it. */
const run = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

/** One word as it is looked up: small letters, no accents, no plural. */
function folded(word: string): string {
  const form = formOf.get(word);
  if (form !== undefined) return form;
  if (/\d/.test(word) || word.length < 4 || !/[^siu]s$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** How a run with hyphens is looked up: as one word, and by its parts. */
interface Looked {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** What was looked up before: the words of a book are few and come often. */
const known = new Map<string, readonly Looked[]>();

function lookedUp(piece: string): readonly Looked[] {
  let looked = known.get(piece);
  if (looked === undefined) {
    looked = takenApart(piece);
    known.set(piece, looked);
  }
  return looked;
}

function takenApart(piece: string): readonly Looked[] {
  const plain = piece
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/'s$/, '')
    .replaceAll(/(?<=\d),(?=\d)/g, '');
  return plain.split(/(?<!\d)[.,]|[.,](?!\d)|'/).flatMap((part) => {
    const [, number = '', unit = ''] = /^(\d[\d.]*)(bn?|mn?|tn?)$/.exec(part) ?? [];
    if (number !== '') return [number, unit].map((one) => ({ whole: folded(one), parts: [] }));
    const parts = part.split('-');
    // Names such as S-1 and 10-Q are one word: a lone letter or figure would be found everywhere.
    const isName = parts.every((one) => /^(?:[a-z]|\d{1,2})$/.test(one));
    return [
      {
        whole: folded(parts.join('')),
        parts: parts.length === 1 || isName ? [] : parts.map(folded),
      },
    ];
  });
}

/** Pieces of a text: its words, each with its place and all forms under which it is found. */
export function* wordsOf(text: string): Generator<{ from: number; to: number; forms: string[] }> {
  for (const { 0: piece, index } of text.matchAll(run)) {
    const forms = lookedUp(piece).flatMap(({ whole, parts }) => [whole, ...parts]);
    yield { from: index, to: index + piece.length, forms };
  }
}

/** The words under which a text is found. */
export function indexTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [piece] of text.matchAll(run)) {
    for (const { whole, parts } of lookedUp(piece)) {
      for (const term of [whole, ...parts]) if (!idle.has(term)) terms.push(term);
    }
  }
  return terms;
}

/**
 * The words to look up for what a reader has typed. Idle ones are left out unless there are no others.
 *
 * @param isTakenApart whether a word with hyphens is looked up by its parts and not as one.
 */
export function queryTerms(typed: string, isTakenApart = false): string[] {
  const joined = typed.replaceAll(/\bgpt\s+(?=\d)/gi, 'gpt-');
  const all = [...joined.matchAll(run)].flatMap(({ 0: piece }) =>
    lookedUp(piece).flatMap(({ whole, parts }) =>
      isTakenApart && parts.length > 0 ? parts : [whole],
    ),
  );
  const telling = all.filter((term) => !idle.has(term));
  return telling.length > 0 ? telling : all;
}
