import { figures } from '#components/charts/figures.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { grounds, type Provenance } from '#components/figure/provenance.ts';
import { tableOf, withoutGaps, type Column } from '#components/figure/table.ts';
import { confidences } from '#data/confidence.ts';
import { facts } from '#lib/facts.ts';
import { expect, test } from '#tests/unit/test.ts';

const all: readonly Figure[] = figures;

/** What a row rests on whose one cell is held by a fact. */
function restsOn(fact: string, given: Provenance) {
  const cell: Column<null> = { label: 'Sum', key: 'sum', value: () => 1, fact: () => fact };
  return grounds([cell], null, given);
}

test('a row is as firm as the weakest of its facts, and has the sources of all', () => {
  const [primary, derived] = ['round.amazon.total', 'round.paid.known'].map((id) => facts.get(id));
  expect([primary?.confidence, derived?.confidence]).toEqual(['primary', 'derived']);
  expect(restsOn('round.amazon.total', { facts: ['round.paid.known'] })).toEqual({
    facts: ['round.amazon.total', 'round.paid.known'],
    sources: [...new Set([...(primary?.sources ?? []), ...(derived?.sources ?? [])])],
    confidence: 'derived',
  });
  expect(restsOn('round.amazon.total', { confidence: 'disputed' }).confidence).toBe('disputed');
  expect(restsOn('round.paid.known', { confidence: 'primary' }).confidence).toBe('derived');
});

test('a row cannot rest on a fact that is not there', () => {
  expect(() => restsOn('round.amazon.totl', {})).toThrow('round.amazon.totl');
});

test('an empty cell is a gap in the record unless its column says that nothing belongs there', () => {
  const paid: Column<null> = { label: 'Paid', key: 'paid', value: () => null };
  const left = { ...paid, key: 'left' };
  const { keys, rows } = tableOf([null], [paid, withoutGaps(left)]).data;
  expect(rows[0]?.[keys.indexOf('not_disclosed')]).toBe('paid');
});

test('every row of every figure names a source and how firmly it stands', () => {
  const labels = new Set<unknown>(confidences.map(({ id }) => id));
  const wrong = all.flatMap(({ id, table }) => {
    const at = (key: string) => table.data.keys.indexOf(key);
    return table.data.rows.flatMap((row, index) =>
      labels.has(row[at('confidence')]) && row[at('sources')] !== null ? [] : [`${id}: ${index}`],
    );
  });
  expect(wrong).toEqual([]);
});

test('what readers see as “not disclosed” is named as a gap, and a dash or “none” is not', () => {
  const wrong = all.flatMap(({ id, table }) =>
    table.rows.flatMap(({ values, texts }, row) => {
      const gaps = table.data.rows[row]?.[table.data.keys.indexOf('not_disclosed')];
      const named = typeof gaps === 'string' ? gaps.split(' ') : [];
      return table.columns.flatMap(({ key }, index) => {
        const text = texts[index] ?? '';
        const isSaid = /^(?:not (?:disclosed|recorded)|undated|no price)$/.test(text);
        const isNone = /^(?:none|still so.*|no break|average|tied.*)$/.test(text);
        const isWrong = values[index] === null && named.includes(key) ? isNone : isSaid;
        return isWrong && values[index] === null ? [`${id}, ${key}: ${text}`] : [];
      });
    }),
  );
  expect(wrong).toEqual([]);
});
