import type { Way } from './types.ts';

/** Ways through the book, from the shortest to the longest; the longest reads every chapter. */
export const ways = [
  {
    id: 'way.lesson',
    name: 'One lesson',
    time: 'Fifty minutes, and a chapter read before',
    lessons: [
      {
        title: 'What does “closed” mean?',
        does: 'Students come with the first chapter read. The opener, the self-checks alone, then in pairs three claims of the ledger on the round: each pair defends the verdict or another one. Last, one question to judge, in writing.',
        chapters: ['the-round', 'the-post-checked'],
        parts: [
          { chapter: 'the-round', part: 'opener' },
          { chapter: 'the-round', part: 'self-checks' },
          { chapter: 'the-round', part: 'questions' },
        ],
      },
    ],
  },
  {
    id: 'way.week',
    name: 'A week',
    time: 'Five lessons, with a chapter to read for each',
    lessons: [
      {
        title: 'A price for a company',
        does: 'Before and after the money; announced, committed, paid. The cap table in pairs.',
        chapters: ['the-round'],
        parts: [
          { chapter: 'the-round', part: 'opener' },
          { chapter: 'the-round', part: 'activity' },
          { chapter: 'the-round', part: 'self-checks' },
        ],
      },
      {
        title: 'A signal, or luck?',
        does: 'Rules found before the result and after it. What one witness is worth, and what copies are.',
        chapters: ['the-order-of-thanks'],
        parts: [
          { chapter: 'the-order-of-thanks', part: 'activity' },
          { chapter: 'the-order-of-thanks', part: 'self-checks' },
        ],
      },
      {
        title: 'Who keeps the notes?',
        does: 'The clerk without a memory, then the conversation meter: what resending costs and what a cache takes off.',
        chapters: ['stateless-and-stateful'],
        parts: [
          { chapter: 'stateless-and-stateful', part: 'opener' },
          { chapter: 'stateless-and-stateful', part: 'activity' },
        ],
      },
      {
        title: 'A border and its end',
        does: 'What the texts of one day allowed, and what was left of it later. Students read the first of the two chapters before and the second after.',
        chapters: ['two-clouds', 'fifty-nine-days'],
        parts: [
          { chapter: 'two-clouds', part: 'activity' },
          { chapter: 'fifty-nine-days', part: 'self-checks' },
        ],
      },
      {
        title: 'The post, checked',
        does: 'The worksheet, on a post that each group has brought. One question to judge as homework.',
        chapters: ['the-post-checked'],
        parts: [
          { chapter: 'the-post-checked', part: 'worksheet' },
          { chapter: 'the-post-checked', part: 'questions' },
        ],
      },
    ],
  },
  {
    id: 'way.term',
    name: 'A term',
    time: 'Ten weeks, one long lesson a week or two short ones',
    lessons: [
      {
        title: 'The post, read cold',
        does: 'Read the post aloud, without the book. Count its claims and guess a verdict for each. Keep the guesses under lock until the ninth week.',
        chapters: [],
        parts: [{ chapter: 'the-post-checked', part: 'opener' }],
      },
      {
        title: 'The round',
        does: 'The chapter, the cap table, and the questions on promised and paid.',
        chapters: ['the-round'],
        parts: [
          { chapter: 'the-round', part: 'opener' },
          { chapter: 'the-round', part: 'activity' },
          { chapter: 'the-round', part: 'questions' },
        ],
      },
      {
        title: 'The order of thanks',
        does: 'Witnesses, base rates, forking paths, copies: the week for statistics and media literacy.',
        chapters: ['the-order-of-thanks'],
        parts: [
          { chapter: 'the-order-of-thanks', part: 'opener' },
          { chapter: 'the-order-of-thanks', part: 'activity' },
          { chapter: 'the-order-of-thanks', part: 'questions' },
        ],
      },
      {
        title: 'Stateless and stateful',
        does: 'Who keeps the notes: the week for computing, on paper and on the meter.',
        chapters: ['stateless-and-stateful'],
        parts: [
          { chapter: 'stateless-and-stateful', part: 'opener' },
          { chapter: 'stateless-and-stateful', part: 'activity' },
          { chapter: 'stateless-and-stateful', part: 'questions' },
        ],
      },
      {
        title: 'The meter and the worker',
        does: 'Prices, margins and a debate for which each number needs its definition.',
        chapters: ['the-meter-and-the-worker'],
        parts: [
          { chapter: 'the-meter-and-the-worker', part: 'opener' },
          { chapter: 'the-meter-and-the-worker', part: 'activity' },
          { chapter: 'the-meter-and-the-worker', part: 'questions' },
        ],
      },
      {
        title: 'Two clouds',
        does: 'Four clients and one border: advice from published texts alone.',
        chapters: ['two-clouds'],
        parts: [
          { chapter: 'two-clouds', part: 'opener' },
          { chapter: 'two-clouds', part: 'activity' },
          { chapter: 'two-clouds', part: 'questions' },
        ],
      },
      {
        title: 'The distributed bet',
        does: 'Bargaining with coins, then with the model, then against it.',
        chapters: ['the-distributed-bet'],
        parts: [
          { chapter: 'the-distributed-bet', part: 'opener' },
          { chapter: 'the-distributed-bet', part: 'activity' },
          { chapter: 'the-distributed-bet', part: 'questions' },
        ],
      },
      {
        title: 'The split and its end',
        does: 'News of single days, each written without knowledge of the next.',
        chapters: ['fifty-nine-days'],
        parts: [
          { chapter: 'fifty-nine-days', part: 'opener' },
          { chapter: 'fifty-nine-days', part: 'activity' },
          { chapter: 'fifty-nine-days', part: 'questions' },
        ],
      },
      {
        title: 'The post, checked',
        does: 'The ledger against the guesses of the first week. Each student argues for another verdict on one claim.',
        chapters: ['the-post-checked'],
        parts: [
          { chapter: 'the-post-checked', part: 'self-checks' },
          { chapter: 'the-post-checked', part: 'questions' },
        ],
      },
      {
        title: 'A check of one’s own',
        does: 'Groups present the worksheet on a post of their choice; another group tries to overturn a verdict. Marked by the rubrics of the questions to judge.',
        chapters: ['the-post-checked'],
        parts: [
          { chapter: 'the-post-checked', part: 'activity' },
          { chapter: 'the-post-checked', part: 'worksheet' },
        ],
      },
    ],
  },
] as const satisfies readonly Way[];
