import type { ChapterTeaching } from './types.ts';

/** Chapter 1: announced, committed and paid; before and after the money. */
export const theRound = {
  chapter: 'the-round',
  objectives: [
    'Work out a post-money valuation and the share that new money buys, from the pre-money valuation and the money.',
    'Sort sums about a funding round into announced, committed and paid, and say which text each rests on.',
    'Explain why an old holder’s percentage falls when others buy new shares.',
    'Tell an investment from a purchase, and say what each gives to whom.',
  ],
  opener: {
    id: 'opener.round',
    title: 'A bakery on the table',
    minutes: 10,
    steps: [
      'Put nine counters on a sheet of paper: that is the bakery, and its owner holds all of it.',
      'A newcomer with one counter wants a share. Everyone writes down, alone, which share her counter should buy, and why.',
      'Collect the answers. Some will say one in nine, some one in ten. Let one of each defend it.',
      'Put her counter on the sheet and count again: one of the ten counters is hers. Write “before the money” and “after the money” on the board.',
      'Show the figure, and ask which of the two phrases is missing where the post calls {round.announced.pre} the valuation.',
    ],
    materials: [
      { kind: 'thing', name: 'Ten counters or coins, and a sheet of paper' },
      { kind: 'figure', id: 'pre-and-post' },
    ],
  },
  selfChecks: [
    {
      id: 'sc.round.pre-money',
      stem: 'For what is {round.announced.pre} a price?',
      options: [
        {
          text: 'OpenAI with the new money inside',
          why: 'That is {round.announced.post}, the post-money valuation.',
        },
        {
          text: 'OpenAI before the new money',
          why: 'It is the pre-money valuation; the new money comes on top.',
          right: true,
        },
        {
          text: 'The part of OpenAI that was sold',
          why: 'The part sold cost {round.announced.total}.',
        },
        {
          text: 'All the money OpenAI has raised',
          why: 'A valuation is a price for the company, not money in hand.',
        },
      ],
      answeredBy: 'p-5s3n',
      facts: ['round.announced.pre', 'round.announced.post', 'round.announced.total'],
    },
    {
      id: 'sc.round.share',
      stem: 'Which division gives the share of a company that new money buys?',
      options: [
        {
          text: 'New money by the price before it',
          why: 'In the bakery that gives one part in nine: too much.',
        },
        {
          text: 'Price before by the price with it',
          why: 'That is the part which the old holders keep.',
        },
        {
          text: 'New money by all money raised so far',
          why: 'What earlier rounds brought in does not count, the agreed price does.',
        },
        {
          text: 'New money by the price with it',
          why: 'One bar of ten: her own bar is in the till by then.',
          right: true,
        },
      ],
      answeredBy: 'p-8t3d',
      facts: [],
    },
    {
      id: 'sc.round.do-not-add',
      stem: 'Why must {round.announced.total} and {round.close.total} not be added?',
      options: [
        {
          text: 'The second sum contains the first',
          why: 'It is the February sum and {round.close.others} more.',
          right: true,
        },
        {
          text: 'The second sum contains purchases',
          why: 'Both count promised investment and no purchases.',
        },
        {
          text: 'The first sum was later cancelled',
          why: 'It was not: the closing took it over.',
        },
        {
          text: 'The first sum is an estimate',
          why: 'OpenAI announced it. Both sums are its own.',
        },
      ],
      answeredBy: 'p-7d9v',
      facts: ['round.announced.total', 'round.close.total', 'round.close.others'],
    },
    {
      id: 'sc.round.nvidia-paid',
      stem: 'What does NVIDIA disclose about how much of its part it has paid?',
      options: [
        {
          text: 'That all was paid in February',
          why: 'CNBC wrote so; NVIDIA has not said it.',
        },
        {
          text: 'That it is paid in equal parts',
          why: 'That is SoftBank, which names the days.',
        },
        {
          text: 'Nothing: it gives no such sum',
          why: 'The sum is not disclosed, and press accounts differ.',
          right: true,
        },
        {
          text: 'That it waits for a listing',
          why: 'A listing was a condition reported for Amazon.',
        },
      ],
      answeredBy: 'p-4z5g',
      facts: ['round.nvidia.paid'],
    },
    {
      id: 'sc.round.back',
      stem: 'What are the {amazon.aws.total} that the chapter sets beside Amazon’s investment?',
      options: [
        {
          text: 'What Amazon’s shares are worth',
          why: 'What its shares are worth is another question. This is a contract.',
        },
        {
          text: 'What OpenAI has contracted to buy',
          why: 'Two contracts for computing: {amazon.aws.original}, then {amazon.aws.expansion} more.',
          right: true,
        },
        {
          text: 'What OpenAI has paid Amazon so far',
          why: 'A contract over years is not a payment.',
        },
        {
          text: 'What Amazon will invest in all',
          why: 'Amazon invests {round.amazon.total}. This goes the other way.',
        },
      ],
      answeredBy: 'p-8t9j',
      facts: ['amazon.aws.total', 'amazon.aws.original', 'amazon.aws.expansion'],
    },
  ],
  questions: [
    {
      id: 'q.round.who',
      level: 'recall',
      stem: 'Which companies were named as investors in February 2026, and with which sums?',
      answer:
        'Amazon with {round.amazon.total}, NVIDIA with {round.nvidia.total} and SoftBank with {round.softbank.total}: {round.announced.total} in all. Microsoft was not among them.',
      answeredBy: ['p-6d9w', 'p-5p8x'],
      facts: ['round.amazon.total', 'round.nvidia.total', 'round.softbank.total'],
    },
    {
      id: 'q.round.three-words',
      level: 'understand',
      stem: 'A letter of intent, committed capital, money paid: order them from the weakest to the strongest, with an example of each.',
      answer:
        'A letter of intent is the weakest: NVIDIA’s of September 2025 named {nvidia.loi} and never became a contract. Committed capital is a promise to pay, as the {round.close.total} of the closing. Paid is strongest: Amazon’s report shows all {round.amazon.total} paid by {round.amazon.paid.by}.',
      answeredBy: ['p-6k2v', 'p-9k5q'],
      facts: ['nvidia.loi', 'round.close.total', 'round.amazon.paid.by'],
    },
    {
      id: 'q.round.post-money',
      level: 'apply',
      stem: 'By the time of the closing others had joined. From the pre-money valuation and the closing sum, work out the post-money figure. Did the price of a share rise between February and March?',
      answer:
        '{round.announced.pre} and {round.close.total} make {round.close.post}. The pre-money figure is February’s, so the price of a share had not moved. Only the money had grown.',
      answeredBy: ['p-7d9v'],
      facts: ['round.announced.pre', 'round.close.total', 'round.close.post'],
    },
    {
      id: 'q.round.dilution',
      level: 'apply',
      stem: 'Somebody holds twenty of a hundred shares. The company sells twenty-five new ones to others. What does this holder own before and after, and has anything been taken away?',
      answer:
        'Before, twenty of a hundred; after, twenty of a hundred and twenty-five, which is sixteen in a hundred. The number of shares is the same, and the company has the buyers’ money. That fall is dilution; Microsoft’s share of OpenAI fell too, from {microsoft.stake.2026q1} to {microsoft.stake.2026fy}.',
      answeredBy: ['p-3v7k'],
      facts: ['microsoft.stake.2026q1', 'microsoft.stake.2026fy'],
    },
    {
      id: 'q.round.whole-price',
      level: 'analyse',
      stem: 'Why does {round.close.post} not mean that anybody would pay that for all of OpenAI?',
      answer:
        'A valuation is the price of a slice, multiplied up. A few buyers agreed on it for the shares they bought. Amazon and SoftBank bought preferred shares, which usually have rights ahead of common ones, so the price of theirs need not fit every other share. In a sale of the whole, other buyers and other terms would count.',
      answeredBy: ['p-5s3n', 'p-7x3z'],
      facts: ['round.close.post', 'round.softbank.terms'],
    },
    {
      id: 'q.round.circular',
      level: 'judge',
      stem: 'Amazon invests {round.amazon.total}; OpenAI has contracted to buy {amazon.aws.total} of computing from it. Some say that the money only goes round in a circle. Is that fair?',
      answer:
        'Partly. For every dollar that Amazon put in, OpenAI promised to buy {amazon.purchases.per-dollar} of computing, so Amazon has two reasons to invest, and the deal lifts its sales. But the investment was paid in cash within months and bought shares; the purchases run over years and buy computing. Money that comes back buys something. Fair is to call the two connected and to keep them in two columns.',
      answeredBy: ['p-8t9j', 'p-5t8c'],
      facts: ['round.amazon.total', 'amazon.aws.total', 'amazon.purchases.per-dollar'],
      rubric: [
        {
          points: 3,
          does: 'Keeps shares and purchases apart, uses the time that each takes, grants what is right in the objection, and reaches a verdict.',
        },
        { points: 2, does: 'Keeps the two flows apart, but weighs only one side.' },
        { points: 1, does: 'Names both sums without saying what each buys.' },
        { points: 0, does: 'Adds or subtracts the sums as if they were one payment.' },
      ],
    },
    {
      id: 'q.round.microsoft',
      level: 'judge',
      stem: 'Did Microsoft put money into the round? Say how sure you are, and which document would change your mind.',
      answer:
        'It was not among the investors of February. In March OpenAI credited it with “continued participation”, without an amount. Its filings to the end of June show no trace of new money: the commitment stood at {microsoft.commitment.total} before and after. So probably nothing, or nothing that shows by June; neither is certain. Its report on the quarter to September, which could not be read for the book, might show a payment.',
      answeredBy: ['p-5p8x', 'p-5w8d'],
      facts: ['round.close.microsoft', 'microsoft.commitment.total'],
      rubric: [
        {
          points: 3,
          does: 'Weighs both texts, says how sure it is in words that fit the evidence, and names a document that could settle it.',
        },
        { points: 2, does: 'Weighs both texts but claims certainty, or names no document.' },
        { points: 1, does: 'Relies on one text alone.' },
        { points: 0, does: 'Asserts without a text.' },
      ],
    },
  ],
  activity: {
    id: 'activity.round',
    title: 'The cap table',
    minutes: 30,
    goal: 'Each pair can say what a larger sum, a lower price or an own cheque does to a holder’s share, and has checked it.',
    steps: [
      'In pairs, work out by hand: which share do the three buy at the announced price? Compare with the explorable.',
      'Open the linked setting. It takes the pre-money price for the post-money one. Which holders gain by the mistake, and which lose?',
      'Predict first, then try: how much must Microsoft pay to keep its share? Why does a large cheque still leave it with less?',
      'Find in the table the holder whose share before the round is not on record. How does the page deal with it?',
      'Each pair writes one sentence about the round that contains the word “before” or “after” and could stand in a newspaper.',
    ],
    materials: [
      {
        kind: 'explorable',
        id: 'the-cap-table',
        query: '?new-money=110&pre-money=620&from-microsoft=0&from-others=0',
        shows: 'The price before the money, mistaken for the price with it',
      },
      { kind: 'figure', id: 'who-put-in-what' },
      { kind: 'data', figure: 'promised-and-paid' },
    ],
  },
  misunderstandings: [
    {
      id: 'mis.round.worth',
      says: 'OpenAI has that much money now.',
      answer:
        'A valuation is a price for the company and not a sum in its account. The company received the new money alone, and only as far as it was paid: {round.paid.known} by early October 2026.',
    },
    {
      id: 'mis.round.two-rounds',
      says: 'There was one round in February and a second in March.',
      answer:
        'One round: announced in February, closed in March with {round.close.others} more. Ask which dollars stand in both totals.',
    },
    {
      id: 'mis.round.valuation-rise',
      says: 'The valuation went up in March.',
      answer:
        'The post-money figure did, because more money came in. The price before the money is the same, {round.announced.pre}.',
    },
    {
      id: 'mis.round.share-sale',
      says: 'When employees sell shares, the company gets the money.',
      answer:
        'In a share sale holders sell shares that exist, and the company receives nothing. In a round it sells new ones.',
    },
  ],
  reading: [
    {
      source: 'openai-2026-02-scaling',
      goodFor:
        'The announcement itself: let students mark each sum and ask whether it is promised or paid.',
    },
    {
      source: 'softbank-2026-02-release',
      goodFor:
        'An investor’s own release, which states the pre-money valuation and the days of payment.',
    },
    {
      source: 'openai-2026-03-closing',
      goodFor: 'The closing a month later, to compare word by word with February.',
    },
  ],
} as const satisfies ChapterTeaching;
