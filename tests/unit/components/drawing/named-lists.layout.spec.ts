import { expect, test } from '#tests/unit/test.ts';
import {
  companyOf,
  inColumns,
  namedListsLayout,
  type ListsSize,
  type NamedList,
} from '#components/drawing/named-lists.layout.ts';

const aList = (list: Partial<NamedList> = {}): NamedList => ({
  id: 'one',
  block: 'Official texts',
  label: 'Announcement',
  names: ['Amazon', 'NVIDIA', 'SoftBank'],
  order: 'alphabetical',
  isOrdered: true,
  isRelayed: false,
  groupBreak: null,
  ...list,
});

const size: ListsSize = {
  width: 600,
  fontSize: 12.5,
  top: 24,
  labelWidth: 170,
  orderX: 510,
  isStacked: false,
  place: inColumns(186, 81, 6),
};

const layOut = (lists: readonly NamedList[], more: Partial<ListsSize> = {}) =>
  namedListsLayout(lists, { ...size, ...more });

test('names at one position stand under one another', () => {
  const { chips } = layOut([aList(), aList({ id: 'two', names: ['SoftBank', 'Amazon'] })]);
  expect(chips.map(({ text, x }) => [text, x])).toEqual([
    ['Amazon', 186],
    ['NVIDIA', 267],
    ['SoftBank', 348],
    ['SoftBank', 186],
    ['Amazon', 267],
  ]);
});

test('each block has one head, under a rule', () => {
  const { heads, rules } = layOut([
    aList(),
    aList({ id: 'two' }),
    aList({ id: 'three', block: 'The press' }),
  ]);
  expect(heads.map(({ text }) => text)).toEqual(['Official texts', 'The press']);
  expect(rules).toHaveLength(2);
  expect(rules[0]?.y).toBe(24);
});

test('no row begins above the end of the row before it', () => {
  const lists = ['a', 'b', 'c'].map((id) => aList({ id, block: id }));
  const { chips, height } = layOut(lists);
  const tops = [...new Set(chips.map(({ y }) => y))];
  tops.slice(1).forEach((top, index) => {
    expect(top).toBeGreaterThanOrEqual((tops[index] ?? 0) + (chips[0]?.height ?? 0));
  });
  expect(height).toBeGreaterThan(Math.max(...tops) + (chips[0]?.height ?? 0));
});

test('a new group is marked halfway between its first name and the one before', () => {
  const { breaks } = layOut([aList({ groupBreak: 2 })]);
  expect(breaks.map(({ x }) => x)).toEqual([(267 + 75 + 348) / 2]);
});

test('a label in more lines than its chips are high makes its row higher', () => {
  const tall = layOut([aList({ label: 'Announcement, sentence with all of the amounts' })], {
    labelWidth: 80,
  });
  const [first, second] = [layOut([aList()]), tall].map(({ middles }) => middles.get('one') ?? 0);
  expect(tall.height).toBeGreaterThan(layOut([aList()]).height);
  expect(second).toBeGreaterThan(first ?? Infinity);
});

test('a chip without room for its name holds the first letter', () => {
  const { chips } = layOut([aList()], { isInitial: true });
  expect(chips.map(({ text }) => text)).toEqual(['A', 'N', 'S']);
});

test('lists of a block without a head follow without a rule', () => {
  expect(layOut([aList({ block: '' }), aList({ id: 'two', block: '' })]).rules).toEqual([]);
});

test('the words on an order that follows the alphabet are in ink, the others soft', () => {
  const { orders } = layOut([aList(), aList({ id: 'two', isOrdered: false })]);
  expect(orders.map(({ fill }) => fill)).toEqual(['currentColor', 'var(--soft)']);
});

test('stacked, label and order stand above the chips and at the two edges', () => {
  const { labels, orders, chips } = layOut([aList()], { isStacked: true, width: 340 });
  expect(labels[0]?.x).toBe(0);
  expect(orders[0]?.x).toBe(340);
  expect(labels[0]?.y).toBe(orders[0]?.y);
  expect(chips[0]?.y).toBeGreaterThan(labels[0]?.y ?? Infinity);
});

test('a name has the colour of its company, however it is called', () => {
  expect(['AWS', 'Amazon', 'OpenAI', 'MGX'].map(companyOf)).toEqual([
    'amazon',
    'amazon',
    'openai',
    'other',
  ]);
});
