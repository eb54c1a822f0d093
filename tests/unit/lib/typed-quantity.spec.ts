import { expect, test } from '#tests/unit/test.ts';
import { typedQuantity } from '#lib/typed-quantity.ts';

const allowed = [
  '27 February 2026',
  '27 and 28 February 2026',
  'between February 2026 and May',
  'GPT-5.5',
  'GPT-4o and GPT-6 Astra',
  'the 10-Q of that quarter',
  'an 8-K and a 10-K',
  'the draft S-1',
  '2019',
  'in 1999 and in 2030',
  'by 2030 prices fall',
  'the first half and the half-year',
  'a third party and a third reading',
  'a manifold and a quarter to June',
  'three companies',
  'one sum, two words',
  '',
];

test('dates, years, names of models and forms, and words that count nothing may be typed', () => {
  expect(allowed.filter((text) => typedQuantity(text) !== null)).toEqual([]);
});

const refused = [
  { text: 'worth one to two trillion', found: 'two trillion' },
  { text: 'worth 1–2 trillion', found: '2 trillion' },
  { text: 'it will cost trillions', found: 'trillions' },
  { text: 'a round of $110 billion', found: '$110 billion' },
  { text: 'about $110', found: '$110' },
  { text: '€1.5m', found: '€1.5m' },
  { text: 'worth 110 billion dollars', found: '110 billion' },
  { text: 'owns 27% of it', found: '27%' },
  { text: 'owns 27 percent', found: '27 percent' },
  { text: 'twenty-seven per cent', found: 'twenty-seven per cent' },
  { text: 'after fifty-nine days', found: 'fifty-nine days' },
  { text: 'fifty billion', found: 'fifty billion' },
  { text: 'Three days later', found: 'Three days' },
  { text: 'adds 5 GW', found: '5 GW' },
  { text: 'a 5-gigawatt site', found: '5-gigawatt' },
  { text: 'from 38 on', found: '38' },
  { text: 'a total of 1,234.5', found: '1,234.5' },
  { text: 'on 31 March it closed at 122', found: '122' },
  { text: 'Claude 4', found: '4' },
  { text: 'a fee of $2019', found: '$2019' },
  { text: 'some 2000 tokens', found: '2000 tokens' },
  { text: 'has 2000 employees', found: '2000 employees' },
  { text: 'of 2000 chips', found: '2000' },
  { text: 'nearly half of it', found: 'half' },
  { text: 'a third of it', found: 'a third' },
  { text: 'two-thirds', found: 'two-thirds' },
  { text: 'dozens of clouds', found: 'dozens' },
  { text: 'twice as much', found: 'twice' },
  { text: 'twelve years', found: 'twelve years' },
  { text: 'up by 2000%', found: '2000%' },
];

test('a quantity may not be typed, in digits or in words, and is named as it was written', () => {
  expect(refused.map(({ text }) => ({ text, found: typedQuantity(text) }))).toEqual(refused);
});
