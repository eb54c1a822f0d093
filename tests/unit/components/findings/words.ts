import { rules } from '#data/rules.ts';
import { formatList, formatNumber, inWords } from '#lib/format.ts';
import { agreement, alphabetFit, follows, isAmongFirst } from '#models/orderings.ts';
import {
  daysBetween,
  having,
  monthsBetween,
  numberIn,
  onlyIf,
  textIn,
  valuesIn,
  type Finding,
  type Row,
} from './rows.ts';

function capital(text: string): string {
  return text.replace(/^./, (letter) => letter.toUpperCase());
}

function namesIn(row: Row): readonly string[] {
  return textIn(row, 'names').split(', ');
}

function withRules(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row) => numberIn(row, 'rules_fitted') > 0);
}

/** What the figures about names, texts, products and verdicts find. */
export const wordFindings: Readonly<Record<string, Finding>> = {
  'lists-of-names': (rows) => {
    const day = having(having(rows, 'date', '2026-02-27'), 'confidence', 'primary');
    const by = (start: string) =>
      day.filter((row) => textIn(row, 'text').startsWith(start)).map(namesIn);
    const isOpposite = by('OpenAI').some((names) =>
      by('Altman').some((other) => other.join() === names.toReversed().join()),
    );
    const three = new Set(day.map((row) => namesIn(row).toSorted().join()));
    const [first] = by('Altman');
    const [second] = by('OpenAI');
    const count = (names: readonly string[] | undefined) =>
      inWords(day.filter((row) => textIn(row, 'names') === names?.join(', ')).length);
    return [
      onlyIf(
        isOpposite && three.size === 1,
        `On one day OpenAI and Altman named the same ${inWords(first?.length ?? 0)} investors in opposite orders`,
      ),
      `${capital(inWords(rows.length))} lists`,
      `Of the ${inWords(day.length)} official lists of 27 February, ${count(first)} run ${first?.join(', ') ?? ''} and ${count(second)} run ${second?.join(', ') ?? ''}`,
    ];
  },

  'other-lists': (rows) => {
    const whole = having(rows, 'is_complete', true).filter((row) => namesIn(row).length > 2);
    const ordered = having(whole, 'order', 'alphabetical').length;
    const microsoft = whole.filter((row) => namesIn(row)[0] === 'Microsoft').length;
    return [
      `Of ${inWords(whole.length)} other official lists ${inWords(ordered)} are alphabetical, and ${inWords(microsoft)} put Microsoft first`,
      `${capital(inWords(rows.length))} more lists`,
      onlyIf(
        whole.every((row) => alphabetFit(namesIn(row)) !== 'reversed'),
        'none runs exactly backwards',
      ),
    ];
  },

  'rules-and-lists': (rows) => {
    const official = having(rows, 'block', 'Official lists');
    const fits = (row: Row) =>
      rules.filter(({ ranking }) => agreement(namesIn(row), ranking).fits).map(({ id }) => id);
    const most = Math.max(
      ...rules.map(({ id }) => official.filter((row) => fits(row).includes(id)).length),
    );
    const average = having(rows, 'block', 'Average of the lists')[0];
    const taus = Object.keys(average ?? {}).filter((key) => key.endsWith('_tau'));
    const means = taus.map(
      (key) => official.reduce((sum, row) => sum + numberIn(row, key), 0) / official.length,
    );
    const count = inWords(official.length);
    return [
      onlyIf(
        official.every((row) => fits(row).length > 0),
        `No rule fits more than ${inWords(most)} of the ${count} official lists, yet each of the ${count} fits some rule`,
      ),
      `no rule’s τ is further from 0 than ${formatNumber(Math.max(...means.map(Math.abs)), 'ratio')}`,
    ];
  },

  'twenty-four-orders': (rows) => {
    const orders = rows.map((row) => textIn(row, 'order').split(', '));
    const fitting = withRules(rows);
    const fitted = new Set(
      fitting.flatMap((row) => textIn(row, 'rules').toLowerCase().split(', ')),
    );
    return [
      `${fitting.length} of ${rows.length} orders fit at least one of ${inWords(fitted.size)} rules`,
      `the other ${inWords(rows.length - fitting.length)} fit none`,
      `right after Amazon in ${inWords(orders.filter(follows('Microsoft', 'Amazon')).length)} of the ${rows.length} orders`,
      `among the first two in ${inWords(orders.filter(isAmongFirst(2, 'Microsoft')).length)}`,
    ];
  },

  'telephone-game': (rows) => {
    const post = having(rows, 'teller', 'The source post');
    const line = [...having(rows, 'teller', 'Odaily'), ...post];
    /** What became of a detail along the line: the first word that changed, and the last. */
    const became = (detail: string) => {
      const changes = having(line, 'detail', detail)
        .filter((row) => row['change'] !== null)
        .map((row) => textIn(row, 'change'));
      const [from = ''] = (changes[0] ?? '').split(' becomes ');
      const to = changes.at(-1)?.split(' becomes ')[1];
      return to === undefined ? from.replace(' is lost', ' fell away') : `${from} became ${to}`;
    };
    return [
      `On the way to the source post ${became('The contract with AWS')}, ${became('How far along, and when')}, and ${became('The price')}`,
      onlyIf(
        textIn(having(post, 'detail', 'Microsoft’s part')[0], 'state') === 'kept',
        'that Microsoft did not take part is kept',
      ),
    ];
  },

  'who-could-host-what': (rows) => {
    const products = valuesIn(rows, 'product').map((product) => {
      const own = having(rows, 'product', product);
      const clouds = (standing: string) => having(own, 'standing', standing).length;
      return {
        product,
        isPlain: clouds('Only here') === 1 && clouds('Ruled out') === own.length - 1,
        isPromise: clouds('Promised') > 0 && clouds('Hosted here') + clouds('Only here') === 0,
        claims: clouds('To distribute') + clouds('Hosted here'),
      };
    });
    const frontier = products.find(({ product }) => product.startsWith('Frontier'));
    const clouds = valuesIn(rows, 'cloud').length;
    return [
      onlyIf(
        frontier?.claims === clouds,
        `${inWords(products.filter(({ isPlain }) => isPlain).length)} rule was plain, ${inWords(products.filter(({ isPromise }) => isPromise).length)} product a promise, and ${clouds === 2 ? 'both' : 'all'} clouds had a claim to Frontier`,
      ),
      `A grid of ${inWords(products.length)} products and ${inWords(clouds)} clouds`,
      onlyIf(products[0]?.isPlain === true, 'Only the first row has a plain yes and a plain no'),
    ];
  },

  'stateful-features': (rows) => {
    const [stored] = rows.filter((row) => textIn(row, 'service').startsWith('Responses API: '));
    const [announced] = having(rows, 'state', 'announced');
    const months = monthsBetween(textIn(stored, 'from'), textIn(announced, 'from'));
    return [
      onlyIf(
        months === 11 && textIn(stored, 'where') === 'OpenAI' && stored?.['until'] === null,
        'OpenAI’s main API had stored its replies for nearly a year when the runtime was announced',
      ),
      `Services of ${formatList(valuesIn(rows, 'where'))} on one axis`,
    ];
  },

  'rights-over-time': (rows) => {
    const [calls] = valuesIn(rows, 'product');
    const aws = having(having(rows, 'product', calls ?? ''), 'cloud', 'AWS');
    const split = having(aws, 'from', '2026-02-27')[0];
    const sold = aws[aws.findIndex((row) => row['right'] === 'in preview') + 1];
    const alone = having(having(rows, 'from', '2026-02-27'), 'right', 'only here');
    return [
      onlyIf(
        sold?.['right'] === 'hosted' && textIn(sold, 'from').startsWith('2026-06'),
        `The split held for ${daysBetween(textIn(split, 'from'), textIn(split, 'until'))} days; by June Amazon sold calls to OpenAI’s models too`,
      ),
      onlyIf(
        alone.length === 1 && alone[0]?.['until'] === split?.['until'],
        'Azure’s lane for stateless calls is solid and alone until the end of the shaded band',
      ),
    ];
  },

  'promise-to-product': (rows) => {
    const day = (product: string, stage: string) =>
      daysBetween(
        '2026-02-27',
        textIn(having(having(rows, 'product', product), 'stage', stage)[0], 'began'),
      );
    return [
      `Amazon sold ordinary models after ${day('Ordinary models', 'on general sale')} days; its stateful agents reached a public preview after ${day('Managed agents', 'public preview')}`,
      `opened at AWS in limited preview on day ${day('Ordinary models', 'limited preview')}, the day after the split ended, and went on general sale on day ${day('Ordinary models', 'on general sale')}`,
      `opened its own Agents API as a beta on day ${day('Agents API', 'public beta')}`,
      onlyIf(
        rows.every(
          (row) => numberIn(row, 'days') === day(textIn(row, 'product'), textIn(row, 'stage')),
        ) &&
          having(having(rows, 'product', 'Managed agents'), 'stage', 'on general sale').length ===
            0,
        'were still one when the record stopped',
      ),
    ];
  },

  timeline: (rows) => {
    const [opened] = having(rows, 'thread', 'product');
    const ended = having(rows, 'thread', 'rights').findLast(
      (row) => textIn(row, 'date') < textIn(opened, 'date'),
    );
    const after = daysBetween(textIn(ended, 'date'), textIn(opened, 'date'));
    const during = rows.filter(
      ({ date }) =>
        typeof date === 'string' && date >= '2026-02-27' && date < textIn(ended, 'date'),
    );
    const threads = valuesIn(during, 'thread');
    return [
      onlyIf(
        after === 1 && textIn(opened, 'event').includes('limited preview'),
        'OpenAI’s models and agents were announced at AWS, in limited preview, the day after the split ended',
      ),
      onlyIf(
        ['money', 'rights', 'words'].every((thread) => threads.includes(thread)) &&
          !threads.includes('product'),
        'During the 59 days they stand under money, rights and words, and none under product',
      ),
      `Events from ${textIn(rows[0], 'date').slice(0, 4)} to`,
    ];
  },

  'verdicts-by-kind': (rows) => {
    const sums = having(rows, 'kind', 'Sums and sizes');
    const who = having(rows, 'kind', 'Who said, did or got what');
    const standing = having(who, 'verdict_now', 'supported').length;
    return [
      `Of ${inWords(sums.length)} claims on sums and sizes ${inWords(having(sums, 'verdict_now', 'supported').length)} still stand; of ${inWords(who.length)} on who said, did or got what, ${standing === 0 ? 'none does' : `${inWords(standing)} do`}`,
      onlyIf(standing === 0, 'No claim on who said, did or got what is supported any more'),
    ];
  },

  'verdicts-then-and-now': (rows) => {
    const held = having(rows, 'verdict_then', 'supported');
    const still = having(held, 'verdict_now', 'supported').length;
    const gained = having(rows, 'verdict_now', 'supported').length - still;
    const moved = rows.filter((row) => row['verdict_then'] !== row['verdict_now']).length;
    return [
      `Of ${inWords(held.length)} claims that held on the day ${inWords(still)} still do; ${inWords(gained)} others have gained support since`,
      `For ${inWords(moved)} claims the verdict moved`,
    ];
  },
};
