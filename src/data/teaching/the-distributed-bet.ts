import type { ChapterTeaching } from './types.ts';

/** Chapter 6: leverage, obligations, hedges, and a model of the table with its limits. */
export const theDistributedBet = {
  chapter: 'the-distributed-bet',
  objectives: [
    'Name the steps from one exclusive cloud to any cloud, and what right changed at each.',
    'Sort commitments by what they are: purchase, target, letter, guarantee.',
    'Split a surplus by the outside options of two sides, and say when a second supplier helps.',
    'Weigh an argument about power with evidence from both sides, and name the limits of a model.',
  ],
  opener: {
    id: 'opener.bet',
    title: 'The last lemonade',
    minutes: 10,
    steps: [
      'A stall has one lemon left and a jug of water; a customer has sugar. Together they can make a drink worth ten coins. In pairs, agree on a split within a minute, or both get nothing.',
      'Collect the splits on the board. Most are near even.',
      'Second round: the customer may also go to a kiosk, and would have four coins from it. Bargain again, and collect the splits.',
      'Third round: there are two stalls, and the drink needs both. Three bargain. What happened to the customer’s part?',
      'Ask: what changed between the rounds, though nobody became a better talker?',
    ],
    materials: [{ kind: 'thing', name: 'Ten coins for each pair' }],
  },
  selfChecks: [
    {
      id: 'sc.bet.first-refusal',
      stem: 'What did a right of first refusal on new computing leave to OpenAI?',
      options: [
        {
          text: 'Nothing: Azure stayed the only cloud',
          why: 'So it was before, under the exclusive right.',
        },
        {
          text: 'To move its API to another cloud',
          why: 'The API stayed on Azure alone.',
        },
        {
          text: 'To look elsewhere, if Microsoft passed',
          why: 'It could seek offers, and Microsoft could take the order.',
          right: true,
        },
        {
          text: 'To cancel what it had ordered',
          why: 'The right concerns new orders. It cancels none.',
        },
      ],
      answeredBy: 'p-2r6f',
      facts: ['microsoft.rights.cloud.2025-01'],
    },
    {
      id: 'sc.bet.three-clouds',
      stem: 'OpenAI’s contracts with three clouds, one known from the press, come to {commit.three-clouds}. What sort of sum is that?',
      options: [
        {
          text: 'Money that they put into OpenAI',
          why: 'It goes the other way, from OpenAI to them.',
        },
        {
          text: 'Purchases that OpenAI promised',
          why: 'Azure, Oracle and AWS: separate contracts, so they add up.',
          right: true,
        },
        {
          text: 'Money that OpenAI has paid them',
          why: 'Contracts over years are mostly still to be paid.',
        },
        {
          text: 'Value that they put on OpenAI',
          why: 'A valuation is a price for the company, not an order.',
        },
      ],
      answeredBy: 'p-2k4g',
      facts: ['commit.three-clouds'],
    },
    {
      id: 'sc.bet.counting',
      stem: 'A buyer has five clouds, and one of them does nearly all the work. How many does it have in effect?',
      options: [
        {
          text: 'Hardly more than one',
          why: 'Counting flatters the buyer. The spread is what counts.',
          right: true,
        },
        {
          text: 'Between two and three',
          why: 'That needs a wider spread, as in OpenAI’s contracts.',
        },
        {
          text: 'Exactly five of them',
          why: 'Only if each did as much as the others.',
        },
        {
          text: 'Four, the large one aside',
          why: 'The large one is the one that matters most.',
        },
      ],
      answeredBy: 'p-3q7n',
      facts: ['calc.clouds.equal'],
    },
    {
      id: 'sc.bet.replace',
      stem: 'When does a second supplier give a buyer leverage, in the model?',
      options: [
        {
          text: 'When the work needs both of them',
          why: 'Then it is one more party to pay.',
        },
        {
          text: 'When its contract is the larger',
          why: 'The model knows no sizes of contracts.',
        },
        {
          text: 'When it holds shares in the buyer',
          why: 'Shares play no part in the split.',
        },
        {
          text: 'When it can replace the first',
          why: 'Then the buyer has something to fall back on.',
          right: true,
        },
      ],
      answeredBy: 'p-3t4j',
      facts: ['calc.bargain.two-replaceable', 'calc.bargain.two-needed'],
    },
    {
      id: 'sc.bet.hedge',
      stem: 'Which of OpenAI’s two suppliers have pledged money to its rival Anthropic?',
      options: [
        {
          text: 'Both Amazon and Microsoft',
          why: 'So either of them has another bet.',
          right: true,
        },
        {
          text: 'Amazon but not Microsoft',
          why: 'Microsoft committed {microsoft.anthropic.commitment} before the round.',
        },
        {
          text: 'Microsoft but not Amazon',
          why: 'Amazon had put in cash by June 2026.',
        },
        {
          text: 'Neither Amazon nor Microsoft',
          why: 'Both have, while supplying OpenAI.',
        },
      ],
      answeredBy: 'p-3g2c',
      facts: ['microsoft.anthropic.commitment', 'amazon.anthropic.cash'],
    },
  ],
  questions: [
    {
      id: 'q.bet.changes',
      level: 'recall',
      stem: 'Beginning with 2019, what was Microsoft’s right over OpenAI’s computing, and how did it change?',
      answer:
        'July 2019: Azure becomes the exclusive cloud. January 2025: by summaries, a right of first refusal on new computing; the API stays on Azure alone. October 2025: the first refusal is given up. April 2026: the rest of the exclusivity goes; products still ship first on Azure, with one exception.',
      answeredBy: ['p-9b7b', 'p-2r6f', 'p-7r5m', 'p-8z9x'],
      facts: ['microsoft.rights.cloud.2019', 'microsoft.rights.cloud.2025-01', 'amend.cloud'],
    },
    {
      id: 'q.bet.kinds',
      level: 'understand',
      stem: 'A purchase, a target, a letter of intent, a guarantee: give the chapter’s example of each, and say who would pay whom.',
      answer:
        'Purchase: AWS’s {amazon.aws.original} and {amazon.aws.expansion} more, from OpenAI to Amazon. Target: Stargate’s, reported at {commit.stargate}, a building programme. Letter of intent: NVIDIA’s of 2025, {nvidia.loi}, from NVIDIA to OpenAI, which never became a contract. Guarantee: NVIDIA’s for a campus in Ohio, {nvidia.guarantee}, to be paid only if part of it proves worth less than agreed.',
      answeredBy: ['p-8t7z', 'p-5v7s'],
      facts: ['amazon.aws.expansion', 'commit.stargate', 'nvidia.loi', 'nvidia.guarantee'],
    },
    {
      id: 'q.bet.nash',
      level: 'apply',
      stem: 'Two sides can make a hundred together. Alone the first could make forty, the second nothing. What does each get by the Nash rule? And if the second could make twenty alone?',
      answer:
        'The first has forty for sure, and the sixty left are shared evenly: seventy and thirty. If the second could make twenty, forty are left: sixty and forty. A better way out helps the side that has it, as long as it can be used while the talks go on.',
      answeredBy: ['p-8f5n', 'p-6x7j', 'p-5x5q'],
      facts: ['calc.bargain.fallback', 'calc.bargain.both-fallback'],
    },
    {
      id: 'q.bet.equal-clouds',
      level: 'apply',
      stem: 'Of ten jobs one cloud does six, another three, another one. To how many equal clouds does that come, by the chapter’s index?',
      answer:
        'Square the shares and add: six, three and one of ten give thirty-six, nine and one of a hundred, together forty-six of a hundred. Turned round, a hundred by forty-six: a little more than two equal clouds, though three are at work.',
      answeredBy: ['p-3q7n'],
      facts: ['calc.clouds.index', 'calc.clouds.equal'],
    },
    {
      id: 'q.bet.plans',
      level: 'analyse',
      stem: 'The three contracts stood above the plan reported in February and below the one reported in September. Why can one not conclude that OpenAI had promised too much, and then no longer?',
      answer:
        'The two plans may count different things: one was reported as computing through 2030, the other as computing and infrastructure from 2026 to 2030. Part of the orders may fall after 2030, since AWS’s expansion runs for {amazon.aws.expansion.years} and Oracle’s contract is reported to start in 2027; how much, no source says. And one of the three sums is a press figure. The comparison shows that the orders are of the size of the plan, not which is larger.',
      answeredBy: ['p-4d3f', 'p-8t7z'],
      facts: ['commit.total.2026-02', 'plan.2026-09.compute', 'commit.three-clouds'],
    },
    {
      id: 'q.bet.receipt',
      level: 'analyse',
      stem: 'At the end of June Amazon’s books had its Anthropic stake far above the cash put in, and its OpenAI stake at cost. Why does that not show that Amazon prefers Anthropic?',
      answer:
        'One number is a price after write-ups, the other a receipt for what was paid. To compare the bets one sets cash beside cash: {amazon.anthropic.cash} into Anthropic, {round.amazon.paid.h1} into OpenAI by then. A preference does not follow from either.',
      answeredBy: ['p-5n5j'],
      facts: ['amazon.anthropic.cash', 'round.amazon.paid.h1', 'amazon.anthropic.carrying'],
    },
    {
      id: 'q.bet.afford',
      level: 'judge',
      stem: '“Neither Microsoft nor Amazon can afford to drop OpenAI now”, says the post. Weigh it.',
      answer:
        'For it: by one outlet’s reckoning {microsoft.rpo.openai.2026-03.share} of Microsoft’s backlog was OpenAI’s in March 2026, and Amazon paid all it had tied to conditions. Against it: both pledged money to Anthropic, Microsoft is reported to sell Claude, and its backlog is reported to lean on OpenAI less. To drop and to depend are two things: neither would drop such a customer gladly, and both can bargain as if they had other customers, because they have.',
      answeredBy: ['p-2k2k', 'p-2k8n', 'p-3g2c', 'p-4d4k', 'p-8s7z'],
      facts: ['microsoft.rpo.openai.2026-03.share', 'microsoft.anthropic.commitment'],
      rubric: [
        {
          points: 3,
          does: 'Uses evidence on both suppliers and both sides, marks what is reported, and says what “afford to drop” would have to mean.',
        },
        { points: 2, does: 'Uses both sides, but for one supplier, or takes reports for records.' },
        { points: 1, does: 'Argues one side.' },
        { points: 0, does: 'Repeats the claim or its opposite.' },
      ],
    },
    {
      id: 'q.bet.model',
      level: 'judge',
      stem: 'What does the bargaining model tell you about OpenAI, and what would you be wrong to read out of it?',
      answer:
        'It tells that a supplier who can be replaced gives leverage and one who is needed as well does not; and that a way out counts only if it can be used while the talks go on. It has no number about these companies: its shares are assumptions. It leaves out contracts that bind for years, what the sides do not know of each other, and what bargaining does to the thing that is shared. To say that OpenAI gets {calc.bargain.fallback} of anything would be to take an example for a measurement.',
      answeredBy: ['p-3t4j', 'p-5p2p', 'p-5x5q'],
      facts: ['calc.bargain.fallback'],
      rubric: [
        {
          points: 3,
          does: 'States one result with its condition, one limit that matters for the case, and refuses to read off numbers.',
        },
        { points: 2, does: 'States a result and a limit in general terms.' },
        { points: 1, does: 'Calls the model too simple without saying where.' },
        { points: 0, does: 'Takes its numbers for findings.' },
      ],
    },
  ],
  activity: {
    id: 'activity.bet',
    title: 'At the table',
    minutes: 40,
    goal: 'Each student can predict from the outside options who gains by a change, and has written one limit of the model in words of their own.',
    steps: [
      'Tell the class the values of the opener’s rounds as percentages of the whole, and let pairs find them in the explorable.',
      'Open the linked setting: two clouds, both needed. Write down the customer’s part. Then let either cloud do the work alone. What made the difference?',
      'In threes, one OpenAI and two clouds, bargain over ten coins in both settings. Compare with the model.',
      'Add a rule: OpenAI has signed for the next three rounds with one of the clouds. Bargain again. Which part of the chapter was that?',
      'Each student writes two sentences: what the model explains, and what it leaves out that decided the game.',
    ],
    materials: [
      {
        kind: 'explorable',
        id: 'the-bargain',
        query: '?clouds=two&openai-fallback=0&cloud-fallback=0&openai-weight=50',
        shows: 'Two clouds at the table, both needed',
      },
      { kind: 'figure', id: 'bargaining-split' },
      { kind: 'figure', id: 'commitments' },
      { kind: 'data', figure: 'commitments' },
      { kind: 'thing', name: 'Ten coins for each group of three' },
    ],
  },
  misunderstandings: [
    {
      id: 'mis.bet.count',
      says: 'Five clouds are five levers.',
      answer:
        'What counts is whether one can take the place of another. Five that are all needed weaken the buyer; one usable second supplier helps.',
    },
    {
      id: 'mis.bet.money-in',
      says: 'The suppliers have all that money already.',
      answer:
        'Promised is not paid. Orders run over years, and how far they bind no text found says.',
    },
    {
      id: 'mis.bet.nvidia-letter',
      says: 'NVIDIA bought OpenAI’s shares for the sum in its letter.',
      answer:
        'The letter of intent named {nvidia.loi} and never became a contract. In its place came the {round.nvidia.total} of the round.',
    },
    {
      id: 'mis.bet.lose',
      says: 'A promise to buy is only a strength: everybody wants such a customer.',
      answer:
        'It is wanted, and it is bound. Whoever has signed has less to bargain with the next time.',
    },
  ],
  reading: [
    {
      source: 'microsoft-2026-04-next-phase',
      goodFor: 'The concession itself, in a few points, as Microsoft announced it.',
    },
    {
      source: 'amazon-2026-q2-10q',
      goodFor:
        'Cash in, shares held and contracts, in the words of a filing: a first exercise in reading one.',
    },
    {
      source: 'microsoft-2025-11-anthropic',
      goodFor: 'The announcement by which two of OpenAI’s partners backed its rival.',
    },
    {
      source: 'nash-1950-bargaining',
      goodFor: 'The paper behind the rule, for a class that likes proofs: eight pages.',
    },
  ],
} as const satisfies ChapterTeaching;
