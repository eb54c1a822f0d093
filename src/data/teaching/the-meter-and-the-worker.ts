import type { ChapterTeaching } from './types.ts';

/** Chapter 4: prices, margins by definition, a race of two falls, and how large a pot is. */
export const theMeterAndTheWorker = {
  chapter: 'the-meter-and-the-worker',
  objectives: [
    'Tell a list price, a price for a job and a margin apart, and say what each can show.',
    'Compare margins only after naming the costs that each takes off.',
    'Show by arithmetic when a falling price eats a margin and when it does not.',
    'Argue both sides of a claim with numbers, and say what each number counts.',
  ],
  opener: {
    id: 'opener.meter',
    title: 'By the letter or by the month?',
    minutes: 10,
    steps: [
      'Read out six jobs: translating a page, watching a night shift, answering letters of complaint, mowing a lawn, keeping a club’s accounts, driving a taxi.',
      'Everyone votes for each job: pay by the piece, or by the month? Count hands.',
      'Ask of two jobs that split the class: who bears the risk of a slow day? Who can leave more easily?',
      'Introduce the meter and the worker: two ways to sell the same machine. Ask which one the class would rather sell, and which one rather buy.',
    ],
    materials: [{ kind: 'thing', name: 'A board for the count' }],
  },
  selfChecks: [
    {
      id: 'sc.meter.everyday',
      stem: 'How did the price of OpenAI’s everyday model move, by the price tables of others?',
      options: [
        {
          text: 'It fell with every generation',
          why: 'GPT-5.5 cost {price.line.everyday.rise} as much as GPT-5.',
        },
        {
          text: 'It fell, rose and fell again',
          why: 'Down to GPT-5, up to GPT-5.5, down to GPT-6 Sol.',
          right: true,
        },
        {
          text: 'It rose with every generation',
          why: 'From GPT-3 to GPT-5 it fell, one step up apart.',
        },
        {
          text: 'It fell and has stayed low',
          why: 'It rose after August 2025, before it fell again.',
        },
      ],
      answeredBy: 'p-5j3m',
      facts: ['price.line.everyday.rise', 'price.line.everyday.cut'],
    },
    {
      id: 'sc.meter.definitions',
      stem: 'One margin of OpenAI’s was reported to rise, another to fall. What makes the difference?',
      options: [
        {
          text: 'Which costs are taken off',
          why: 'A margin is what is left after costs. Definitions choose which.',
          right: true,
        },
        {
          text: 'Which prices are on the list',
          why: 'A list price says nothing of costs.',
        },
        {
          text: 'How many tokens are sold',
          why: 'Both are parts of sales, large or small.',
        },
        {
          text: 'Whether customers have paid',
          why: 'When money arrives is another question.',
        },
      ],
      answeredBy: 'p-5c4s',
      facts: [],
    },
    {
      id: 'sc.meter.race',
      stem: 'In the scenario the price falls every year. What makes the margin grow all the same?',
      options: [
        {
          text: 'More is sold each year',
          why: 'Volume changes no percentage.',
        },
        {
          text: 'The first margin is high',
          why: 'A high start only shrinks later, if cost lags.',
        },
        {
          text: 'Cost falls faster still',
          why: 'Then each sale leaves more of its price.',
          right: true,
        },
        {
          text: 'Rivals cut prices too',
          why: 'Rivals are the reason why prices fall.',
        },
      ],
      answeredBy: 'p-7s8m',
      facts: ['calc.margin.ahead.end'],
    },
    {
      id: 'sc.meter.pot',
      stem: 'The world pays far more for labour than for software. What does that say of agents’ income?',
      options: [
        {
          text: 'That most of it will go to them',
          why: 'Size is not capture.',
        },
        {
          text: 'That they are paid by the wage',
          why: 'They are reported to be sold by the meter.',
        },
        {
          text: 'That payrolls will shrink by it',
          why: 'By an account of one thesis outsourcing, not payroll, is the realistic way in.',
        },
        {
          text: 'Nothing on how much they reach',
          why: 'A large pot is not a reachable one.',
          right: true,
        },
      ],
      answeredBy: 'p-5v3n',
      facts: ['labour.pool.2025'],
    },
    {
      id: 'sc.meter.sold',
      stem: 'For what do customers of OpenAI’s own Agents API pay, by an outside account?',
      options: [
        {
          text: 'For each finished job',
          why: 'No record shows a price by the job.',
        },
        {
          text: 'For tokens and machines',
          why: 'No fee of its own: tokens, and sessions on rented computers.',
          right: true,
        },
        {
          text: 'For each agent by month',
          why: 'A wage by the month is not on record.',
        },
        {
          text: 'For a share of wages',
          why: 'Nothing on record ties the price to wages.',
        },
      ],
      answeredBy: 'p-3k5q',
      facts: ['price.agentsapi'],
    },
  ],
  questions: [
    {
      id: 'q.meter.two-lines',
      level: 'recall',
      stem: 'What are the everyday line and the top line, and who sorted the models into them?',
      answer:
        'The everyday line is the general model sold for ordinary work. The top line is what OpenAI sells above it: single models until 2026, Astra from September 2026. The prices are mostly copied from tables that others keep; the sorting is the book’s.',
      answeredBy: ['p-8s2f', 'p-5j3m', 'p-5m9g'],
      facts: ['price.line.everyday.fall'],
    },
    {
      id: 'q.meter.per-job',
      level: 'understand',
      stem: 'Why is a price per token not a price per job? Give an example of your own.',
      answer:
        'Models need different numbers of tokens for the same job. A dear model that needs few tokens can be cheaper for the job than a cheap one that needs many; one that writes at length before it answers is dearer than its list price looks. A taxi by the mile is the same: what counts is also how far it drives.',
      answeredBy: ['p-4k4v'],
      facts: [],
    },
    {
      id: 'q.meter.three-margins',
      level: 'understand',
      stem: 'The chapter has three margins of OpenAI’s. Say of each what it takes off and where the number comes from.',
      answer:
        'The compute margin takes off only computing for paying users; The Information, from one unnamed source, reported a rise to {margin.openai.compute.2025-10}. The adjusted gross margin was reported to have fallen to {margin.2025}; whether it takes off free users’ computing the passages read do not say. Leaked accounts give the third: revenue less what was booked as its cost, {margin.openai.gaap.2025}.',
      answeredBy: ['p-6q9n', 'p-4x2p', 'p-8n7t'],
      facts: ['margin.openai.compute.2025-10', 'margin.2025', 'margin.openai.gaap.2025'],
    },
    {
      id: 'q.meter.coins',
      level: 'apply',
      stem: 'A seller takes ten coins for what costs eight to make. Next year the price is five coins. What may it cost to make, if the margin is to stay as it was? And if it costs five?',
      answer:
        'Two coins of ten were left, so one of five must be left: it may cost four. Then price and cost have fallen alike. If it costs five, nothing is left, however many are sold.',
      answeredBy: ['p-4b5d', 'p-7s8m'],
      facts: ['calc.margin.war.cost-fall', 'calc.margin.ahead.cost-fall'],
    },
    {
      id: 'q.meter.hides',
      level: 'analyse',
      stem: 'In the losing case of the scenario the money kept grows until year {calc.margin.war.peak-year}, while the margin falls from the start. How is that possible, and whom could it mislead?',
      answer:
        'Sales grow fast, and the part kept of each sale shrinks more slowly at first, so the product still grows. Later the part shrinks faster than sales grow. Whoever looks at the money kept sees a healthy business for years; whoever looks at the margin sees the race being lost. It is a made-up scenario that starts from a reported margin, not a forecast.',
      answeredBy: ['p-3v6s', 'p-7s8m'],
      facts: ['calc.margin.war.peak-year', 'calc.margin.war.peak', 'calc.margin.war.end'],
    },
    {
      id: 'q.meter.rival',
      level: 'analyse',
      stem: 'Why does the chapter turn to Anthropic to test a claim about OpenAI’s API, and what is weak about this test?',
      answer:
        'No source gives the margin of OpenAI’s API alone, while Anthropic is said to earn {margin.anthropic.api-share} of its revenue from its API. If such a seller moves towards profit, metered tokens need not be a losing trade. Weak is that it is another company, that the scope of its margin was not found, that profit was an expectation whose outcome is not on record, and that a leaked memo of a competitor contests how its revenue is counted.',
      answeredBy: ['p-6f9b', 'p-7f8p'],
      facts: ['margin.anthropic.api-share', 'margin.anthropic.q2-2026.profit'],
    },
    {
      id: 'q.meter.war',
      level: 'judge',
      stem: 'Is the API a price war that eats the margins? Reach a verdict, with at least two numbers on each side.',
      answer:
        'For it: by the tables of others, Luna lost {price.line.small.cut} of its price within a month of launch, and the adjusted gross margin was reported to have fallen from {margin.2024} to {margin.2025}. Against it: the everyday model came to cost {price.line.everyday.rise} as much before it got cheaper, and the compute margin was reported to have risen to {margin.openai.compute.2025-10}. No report found names a price war as the cause of the fallen margin, and no margin of the API alone is on record. So: cuts in some places, no steady erosion shown, and the deciding number is missing.',
      answeredBy: ['p-8p5w', 'p-4x2p', 'p-6m7v'],
      facts: [
        'price.line.small.cut',
        'margin.2024',
        'margin.2025',
        'price.line.everyday.rise',
        'margin.openai.compute.2025-10',
      ],
      rubric: [
        {
          points: 3,
          does: 'Weighs numbers from both sides, says what each counts, names the number that is missing, and reaches a verdict no firmer than that.',
        },
        { points: 2, does: 'Weighs both sides, but mixes prices and margins or the definitions.' },
        { points: 1, does: 'Argues one side with numbers.' },
        { points: 0, does: 'Asserts without numbers.' },
      ],
    },
    {
      id: 'q.meter.wage',
      level: 'judge',
      stem: 'Some say that an agent is paid from the wage bill. What would have to be on record before you believed it?',
      answer:
        'A price by the job or by the month that takes the place of a salary; buyers who name the staff budget as its source; income from agents, which is not on record. What is on record is the size of the pot, and size is not capture: an account of one investor’s thesis calls outsourcing contracts, not payroll, the realistic way in. Agents are reported to be sold by the meter in autumn 2026. So it is a plan and a hope, which could become true.',
      answeredBy: ['p-5v3n', 'p-3k5q', 'p-6x7v', 'p-6h5q'],
      facts: ['price.agentsapi', 'budget.services.ratio'],
      rubric: [
        {
          points: 3,
          does: 'Names evidence that would count, keeps the size of a budget apart from income, and uses how agents are sold now.',
        },
        { points: 2, does: 'Keeps size and income apart, but names no evidence that would count.' },
        { points: 1, does: 'Agrees or disagrees on the strength of the size alone.' },
        { points: 0, does: 'Gives an opinion of agents in general.' },
      ],
    },
  ],
  activity: {
    id: 'activity.meter',
    title: 'A race of two falls',
    minutes: 40,
    goal: 'Two sides have argued the claim with numbers, and the class can name the one number that would decide it.',
    steps: [
      'Predict: if sales grow for {calc.margin.years} as fast as the slider allows, is the losing margin saved? Open the linked setting and look.',
      'In pairs, set price and cost so that the margin stays level. What is the rule?',
      'Split the class. One side defends the post’s price war, the other attacks it. Each has ten minutes to choose four numbers from the chapter and to write beside each what it counts and who says so.',
      'Debate for ten minutes. A number may be used only with its “what it counts”. A referee strikes out any margin without its costs.',
      'Together: which number, if it were published tomorrow, would end the debate?',
    ],
    materials: [
      {
        kind: 'explorable',
        id: 'the-price-war',
        query: '?price-fall-percent=50&cost-fall-percent=45&volume-times=5&start-margin-percent=33',
        shows: 'A lost race, with sales growing as fast as they can',
      },
      { kind: 'figure', id: 'list-prices' },
      { kind: 'figure', id: 'margins-by-definition' },
      { kind: 'data', figure: 'list-prices' },
    ],
  },
  misunderstandings: [
    {
      id: 'mis.meter.profit',
      says: 'A margin above nothing means that the company makes a profit.',
      answer:
        'A margin takes off some costs. By leaked accounts OpenAI’s revenue of 2025 left {margin.openai.gaap.2025} after what was booked as its cost, and after all costs an operating loss.',
    },
    {
      id: 'mis.meter.list-price',
      says: 'Prices fell, so the seller earns less on each sale.',
      answer:
        'Only if cost fell more slowly. A list price says what a customer without a contract pays, and nothing of what it costs to serve.',
    },
    {
      id: 'mis.meter.volume',
      says: 'They make it up in volume.',
      answer:
        'Volume multiplies what each sale leaves. It changes no percentage, and where a sale leaves nothing, many leave nothing.',
    },
    {
      id: 'mis.meter.pot',
      says: 'The wage market is huge, so agents will earn huge sums.',
      answer:
        'A large pot is not a reachable one. Ask who would pay, from which budget, and by which price.',
    },
  ],
  reading: [
    {
      source: 'simonw-2026-llm-prices',
      goodFor:
        'A table of list prices, kept in the open: students can rebuild the figure and sort the models their own way.',
    },
    {
      source: 'a16z-2024-11-llmflation',
      goodFor:
        'The case that a fixed ability gets cheaper fast, by an investor who has an interest in it.',
    },
    {
      source: 'epoch-2025-03-price-trends',
      goodFor: 'The same question by a research group, with a range instead of one number.',
    },
    {
      source: 'ilo-2024-09-labour-share',
      goodFor: 'Where the share of labour in the world’s income comes from.',
    },
  ],
} as const satisfies ChapterTeaching;
