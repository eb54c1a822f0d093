import type { Element } from 'hast';
import { h } from 'hastscript';
import { select, selectAll } from 'hast-util-select';
import { attribute, textOf } from '../editions/tree.ts';

/** The letter of an option, as the style sheet numbers them. */
function letterOf(index: number): string {
  return 'abcdefgh'[index] ?? '';
}

/** An option of a question: its words, what is said of it, and whether it is the right one. */
interface Option {
  readonly letter: string;
  readonly text: string;
  readonly why: string;
  readonly isRight: boolean;
}

function optionsOf(question: Element): readonly Option[] {
  return selectAll('details', question).map((option, index) => {
    const [text, why] = [select('summary', option), select('p', option)];
    if (text === undefined || why === undefined) {
      throw new RangeError(
        `The question ${attribute(question, 'id') ?? ''} has an option without its words or its reason, so that it cannot be printed. See components/teaching/SelfChecks.astro.`,
      );
    }
    const [, verdict = '', reason = ''] = /^(\S+) (.*)$/.exec(textOf(why)) ?? [];
    return {
      letter: letterOf(index),
      text: textOf(text),
      why: reason,
      isRight: verdict === 'Right.',
    };
  });
}

/** What is right, then why each of the others is not, and on which page it is said. */
function answerTo(question: Element, options: readonly Option[]): Element {
  const id = attribute(question, 'id') ?? '';
  const [right, ...more] = options.filter(({ isRight }) => isRight);
  if (right === undefined || more.length > 0) {
    throw new RangeError(
      `The question ${id} has ${right === undefined ? 'no right option' : 'several right options'}, so that its answer cannot be printed. See components/teaching/SelfChecks.astro.`,
    );
  }
  const others = options.filter(({ isRight }) => !isRight);
  const passage = attribute(select('a[href^="#"]', question) ?? question, 'href')?.slice(1);
  return h('li', { id: `answer-to-${id}` }, [
    h('p', [h('b', `${right.letter}: ${right.text.replace(/[.?!]$/, '')}.`), ` ${right.why}`]),
    h('p', others.map(({ letter, why }) => `${letter}: ${why}`).join(' ')),
    ...(passage === undefined
      ? []
      : [
          h('p.record-sources', [
            h('a', { href: `#${passage}` }, [
              'Where it is said: page ',
              h('span', { dataPageOf: passage }),
            ]),
          ]),
        ]),
  ]);
}

/**
 * Makes of the questions at a chapter’s end what a printed book has: options one below the other, with letters, and in
 * the place of the answers the page on which they stand.
 *
 * @returns the answers, to be put behind all else; none where the chapter asks nothing.
 * @throws RangeError that names a question which has no option for right, or several.
 */
export function takeAnswers(main: Element): readonly Element[] {
  const questions = selectAll('.checks li[id]', main);
  const answers = questions.map((question) => {
    const options = optionsOf(question);
    const answer = answerTo(question, options);
    question.children = [
      ...question.children.filter((child) => child.type === 'element' && child.tagName === 'p'),
      h(
        'ol.options',
        options.map(({ text }) => h('li', text)),
      ),
    ];
    return answer;
  });
  for (const line of selectAll('.checks > p', main)) {
    line.children = [
      h('a', { href: '#answers' }, [
        'The answers, and what is wrong with the others, stand on page ',
        h('span', { dataPageOf: 'answers' }),
      ]),
      { type: 'text', value: '.' },
    ];
  }
  return answers.length === 0
    ? []
    : [
        h('section.answers', [
          h('h2#answers', 'Answers to the questions'),
          h('ol.right-ones', answers),
        ]),
      ];
}
