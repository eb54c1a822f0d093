import { expect, test } from '#tests/unit/test.ts';
import type { PhrasingContent } from 'mdast';
import { sentencesOf } from '#markdown/sentences.ts';

function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

function component(name: string, ...children: PhrasingContent[]): PhrasingContent {
  return { type: 'mdxJsxTextElement', name, attributes: [], children };
}

/** Each sentence as its words and the names of its components. */
function read(...nodes: PhrasingContent[]): readonly (readonly [string, ...(string | null)[]])[] {
  return sentencesOf(nodes).map(({ text, components }) => [
    text,
    ...components.map(({ name }) => name),
  ]);
}

test('a paragraph is cut at its full stops', () => {
  expect(read(words('OpenAI raised money. Nobody sold. Why? Look!'))).toEqual([
    ['OpenAI raised money.'],
    ['Nobody sold.'],
    ['Why?'],
    ['Look!'],
  ]);
});

test('a point inside a number or a name ends nothing', () => {
  expect(read(words('GPT-5.5 came out. It sold.'))).toEqual([['GPT-5.5 came out.'], ['It sold.']]);
});

test('closing quotes and brackets belong to the sentence they close', () => {
  expect(read(words('He said “so.” (It was so.) Then he left.'))).toEqual([
    ['He said “so.”'],
    ['(It was so.)'],
    ['Then he left.'],
  ]);
});

test('a component stands in the sentence around it', () => {
  expect(read(words('It paid '), component('Fact'), words(' then. It left.'))).toEqual([
    ['It paid  then.', 'Fact'],
    ['It left.'],
  ]);
});

test('a citation after the full stop belongs to the sentence before it', () => {
  expect(read(words('It paid. '), component('Cite'), words(' It left.'))).toEqual([
    ['It paid.', 'Cite'],
    ['It left.'],
  ]);
});

test('a fact after the full stop opens the next sentence', () => {
  expect(read(words('It paid. '), component('Fact'), words(' was left.'))).toEqual([
    ['It paid.'],
    ['was left.', 'Fact'],
  ]);
});

test('the words inside a component are read', () => {
  expect(read(component('Fact', words('The condition')), words(' is blacked out.'))).toEqual([
    ['The condition is blacked out.', 'Fact'],
  ]);
});

test('the words of a quotation are somebody else’s', () => {
  expect(
    read(words('The post says '), component('Quote', words('110 billion')), words('.')),
  ).toEqual([['The post says .', 'Quote']]);
});

test('a note is read where it stands, not in the sentence it hangs on', () => {
  expect(read(words('It paid.'), component('Note', words('Late.')))).toEqual([['It paid.']]);
});

test('emphasis and links do not break a sentence', () => {
  expect(
    read(
      words('The '),
      { type: 'emphasis', children: [words('whole')] },
      words(' sum, '),
      { type: 'link', url: '/facts', children: [words('it says')] },
      words('.'),
    ),
  ).toEqual([['The whole sum, it says.']]);
});

test('a last sentence without a full stop counts', () => {
  expect(read(words('It paid. And then'))).toEqual([['It paid.'], ['And then']]);
});

test('an empty paragraph has no sentence', () => {
  expect(read(words('  '))).toEqual([]);
});
