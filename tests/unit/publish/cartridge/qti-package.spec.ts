import { expect, test } from '#tests/unit/test.ts';
import { problemsOf } from '#tests/cartridge/validate.ts';
import { qtiPackage } from '../../../../src/publish/cartridge/qti-package.ts';
import { readQuestions } from '../../../../src/publish/cartridge/read-questions.ts';
import { aBook, aQuestion, words } from './a-book.ts';

function packed() {
  const site = aBook({ questions: [aQuestion(), aQuestion({ id: 'sc.a.two', right: 3 })] });
  const questions = readQuestions(site).get('a')?.checks ?? [];
  const files = qtiPackage(words, [{ slug: 'a', title: 'A', questions }]);
  return new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
}

test('a package of QTI 2.1 has an item for each question, a test of them, and is valid', () => {
  const files = packed();
  expect([...files.keys()]).toEqual([
    'imsmanifest.xml',
    'self-checks.xml',
    'items/sc-a-one.xml',
    'items/sc-a-two.xml',
  ]);
  for (const [path, xml] of files) expect(problemsOf(xml), path).toEqual([]);
  expect(files.get('self-checks.xml')).toContain(
    '<assessmentItemRef identifier="sc-a-two" href="items/sc-a-two.xml"/>',
  );
});

test('an item says what is right, and of each option why', () => {
  const item = packed().get('items/sc-a-two.xml') ?? '';
  expect(item).toContain('<correctResponse><value>d</value></correctResponse>');
  expect(item).toContain('<simpleChoice identifier="d">“$5”</simpleChoice>');
  expect(item).toContain('showHide="show" identifier="d">Because “$5”.</modalFeedback>');
});

test('what is not valid is found: an element in the wrong place, an id twice, no XML', () => {
  const [, item = ''] = [...packed()].find(([path]) => path.endsWith('one.xml')) ?? [];
  expect(problemsOf(item.replace(/<prompt>.*<\/prompt>/, ''))).toEqual([]);
  expect(problemsOf(item.replaceAll('prompt', 'promt')).join()).toContain('promt');
  expect(problemsOf('<a>')).not.toEqual([]);
  const manifest = packed().get('imsmanifest.xml') ?? '';
  expect(problemsOf(manifest.replaceAll('sc-a-two', 'sc-a-one')).join()).toContain('sc-a-one');
});
