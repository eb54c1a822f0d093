import type { ChapterTeaching } from './types.ts';

/** Chapter 2, a lesson in reading evidence: witnesses, base rates, forking paths, copies. */
export const theOrderOfThanks = {
  chapter: 'the-order-of-thanks',
  objectives: [
    'Say of each account of an event who gives it, what it contains, and whether it is independent of the others.',
    'Count how often a story fits by luck, and use that base rate to weigh one fit.',
    'Show why a rule chosen after the result was seen cannot be tested on that result.',
    'Trace a statement through its copies, and mark what was lost, added and changed.',
  ],
  opener: {
    id: 'opener.thanks',
    title: 'The telephone game, on paper',
    minutes: 10,
    steps: [
      'Give the first student a card that says: Amazon promises money in two parts, a smaller one first and a larger one under conditions; the price is the one before the money. The student reads it once, hands it back, and writes it down from memory.',
      'Each next student reads the last version once, turns it over, and writes a version of their own. Five copies are enough.',
      'Read the first and the last aloud. Everyone notes one thing that was lost, one that was added and one that was changed.',
      'Show the figure: the same happened to this story in print. Ask which kind of detail was lost first.',
    ],
    materials: [
      { kind: 'thing', name: 'A card with the sentence, and slips of paper' },
      { kind: 'figure', id: 'telephone-game' },
    ],
  },
  selfChecks: [
    {
      id: 'sc.thanks.witness',
      stem: 'Altman’s further posts could not be read. How many accounts have the complete order of the four names?',
      options: [
        {
          text: 'None, it was made up',
          why: 'Odaily published it the next day. Nothing shows that it was made up.',
        },
        {
          text: 'Three, and they agree',
          why: 'Three accounts are named, and they differ.',
        },
        {
          text: 'One, which stands alone',
          why: 'Odaily is the only witness of the whole order; other accounts differ.',
          right: true,
        },
        {
          text: 'Two, and one is OpenAI’s',
          why: 'OpenAI’s lists of that day name three investors, without Microsoft.',
        },
      ],
      answeredBy: 'p-7h7d',
      facts: ['altman.followups.order'],
    },
    {
      id: 'sc.thanks.base-rate',
      stem: 'Of the {calc.orders} possible orders, how many fit at least one of the chapter’s stories, read forwards?',
      options: [
        {
          text: 'Exactly {calc.orders.fitting|words}',
          why: 'That is a chance of {calc.orders.chance} for an order from a hat.',
          right: true,
        },
        {
          text: 'Exactly {calc.orders.microsoft-next|words}',
          why: 'So many have Microsoft right after Amazon.',
        },
        {
          text: 'Exactly {calc.orders.rules|words}',
          why: 'So many stories there are; one with ties fits several orders.',
        },
        {
          text: 'Exactly {calc.orders.fitting.both-ways|words}',
          why: 'So many fit when stories may be read backwards too.',
        },
      ],
      answeredBy: 'p-9r2w',
      facts: ['calc.orders.fitting', 'calc.orders.chance'],
    },
    {
      id: 'sc.thanks.after',
      stem: 'Which is a reason why the chapter gives no p-value?',
      options: [
        {
          text: 'Four names are too few to count with',
          why: 'All their orders can be counted. The question is the trouble.',
        },
        {
          text: 'The chance came out too small to print',
          why: 'Chances are printed. What they would mean is the trouble.',
        },
        {
          text: 'The alphabet is known to be the cause',
          why: 'Nobody knows the cause. The alphabet is enough to explain it.',
        },
        {
          text: 'The rules were chosen after the lists',
          why: 'A question picked to suit the answer cannot fail.',
          right: true,
        },
      ],
      answeredBy: 'p-5j6d',
      facts: [],
    },
    {
      id: 'sc.thanks.upside-down',
      stem: 'What speaks against reading the order of names as OpenAI’s ranking?',
      options: [
        {
          text: 'Microsoft is missing from every list',
          why: 'The closing text names it, in a clause of its own.',
        },
        {
          text: 'OpenAI’s lists of one day run both ways',
          why: 'Sentence and row of names have opposite orders, in one text.',
          right: true,
        },
        {
          text: 'Amazon comes last in all OpenAI’s texts',
          why: 'In some it comes first. That is the point.',
        },
        {
          text: 'The sums in the announcement were wrong',
          why: 'The sums are right. They do not settle the order.',
        },
      ],
      answeredBy: 'p-6r7d',
      facts: ['altman.quote.blog'],
    },
    {
      id: 'sc.thanks.copies',
      stem: 'Odaily’s article had it, the source post has not. What was lost?',
      options: [
        {
          text: 'That Amazon gives the most',
          why: 'The post has Amazon’s sum, first and largest.',
        },
        {
          text: 'That names stand in an order',
          why: 'The post kept that, and builds on it.',
        },
        {
          text: 'That the price is “pre-money”',
          why: 'The word is gone, and with it what the price means.',
          right: true,
        },
        {
          text: 'That Microsoft put in nothing',
          why: 'The post says so, in a bracket.',
        },
      ],
      answeredBy: 'p-6c4z',
      facts: ['post.provenance'],
    },
  ],
  questions: [
    {
      id: 'q.thanks.accounts',
      level: 'recall',
      stem: 'Which accounts of Altman’s further posts does the chapter name, and what does each report?',
      answer:
        'Odaily alone has the complete order: Amazon, Microsoft, NVIDIA, SoftBank, though its own sentence speaks of three. VentureBeat has the first step, from a product with Amazon to what stays on Azure. CJCN has NVIDIA, Amazon and SoftBank, and Microsoft apart. The accounts differ, and the posts could not be read.',
      answeredBy: ['p-8c3r', 'p-6w2v', 'p-7z2m', 'p-8f5k'],
      facts: ['altman.followups.order', 'altman.followups.order.cjcn'],
    },
    {
      id: 'q.thanks.tick',
      level: 'understand',
      stem: 'How does the chapter decide whether a list fits a story? Take the closing list and two stories.',
      answer:
        'It looks for names that stand the wrong way round. The closing list is Amazon, NVIDIA, SoftBank, Microsoft. By the size of the cheque no name is out of turn, since NVIDIA and SoftBank gave the same and may come either way: a tick. By the alphabet Microsoft comes too late: a cross.',
      answeredBy: ['p-4c8m'],
      facts: ['round.nvidia.total', 'round.softbank.total'],
    },
    {
      id: 'q.thanks.three-runners',
      level: 'apply',
      stem: 'Three names have six possible orders. Somebody offers three stories, each fitting one order, no two the same. How easily does a story fit by luck? And if stories may be read backwards?',
      answer:
        'Three of the six orders fit, so one draw in two looks deliberate. Read backwards, each story fits the reverse of its order as well. If none of those was among the three, all six orders now “confirm” something, and a fit says nothing.',
      answeredBy: ['p-9r2w'],
      facts: ['calc.orders.chance', 'calc.orders.chance.both-ways'],
    },
    {
      id: 'q.thanks.loose',
      level: 'apply',
      stem: 'The post’s story asks only that Microsoft stand right after Amazon. Is that a stricter test than the alphabet, or a looser one? Use the count of orders.',
      answer:
        'Looser: {calc.orders.microsoft-next|words} of the {calc.orders} orders have Microsoft right after Amazon, and only one is alphabetical. The more orders a story accepts, the less it means that one of them turned up.',
      answeredBy: ['p-9t5d', 'p-3n6w'],
      facts: ['calc.orders.microsoft-next', 'calc.orders'],
    },
    {
      id: 'q.thanks.independent',
      level: 'analyse',
      stem: 'Most of the lists come from one company on one day. Why do agreeing lists then count for less than as many agreeing witnesses?',
      answer:
        'Lists by the same authors on the same day may copy one draft or one habit. If the first is an accident of wording, the others repeat the accident. Independent witnesses can each be wrong in their own way, so their agreement is hard to explain unless they saw the same thing. With copies one explanation covers them all.',
      answeredBy: ['p-5j6d'],
      facts: [],
    },
    {
      id: 'q.thanks.published',
      level: 'judge',
      stem: 'Suppose the posts are published tomorrow and the order holds. What follows, and what does not?',
      answer:
        'It follows that the four names stood in that order: now one witness alone has it, and that doubt would be gone. It does not follow that the order was meant. It is still alphabetical, the talk of Azure still follows from the talk of Amazon, and no later text of OpenAI’s on record repeats it. The story “Microsoft second, on purpose” becomes possible, as one among several; a second reason would be needed, such as a draft or somebody’s testimony.',
      answeredBy: ['p-4m2q', 'p-9v4j', 'p-4b7b'],
      facts: ['altman.followups.order'],
      rubric: [
        {
          points: 3,
          does: 'Separates whether the order is real from whether it was meant, keeps rival explanations alive, and names evidence that could decide.',
        },
        { points: 2, does: 'Separates the two questions but names no further evidence.' },
        { points: 1, does: 'Says that it would be stronger or weaker evidence, without a reason.' },
        { points: 0, does: 'Takes the order, once real, as proof of the signal.' },
      ],
    },
    {
      id: 'q.thanks.credit',
      level: 'judge',
      stem: 'The post credits a blogger with two terms that “most people overlook”. How much of that credit can be checked, and is it deserved?',
      answer:
        'His text could not be found; the credit is Odaily’s, passed on. The terms were hardly overlooked: they stood in company texts and in that day’s news, and by a summary of a podcast Altman had used one of them months before. On the other hand somebody did put the two side by side as the point of the deal, and the later course of events made them matter. Credit for the emphasis may be fair; for the discovery it is not shown.',
      answeredBy: ['p-9m5m', 'p-4t5c'],
      facts: ['post.gupta.claim', 'post.gupta.original', 'post.terms.not-overlooked'],
      rubric: [
        {
          points: 3,
          does: 'Says what rests on one relayed account, sets it against the earlier texts, and keeps finding and emphasis apart.',
        },
        {
          points: 2,
          does: 'Checks the credit against earlier texts, but treats the relayed text as read.',
        },
        { points: 1, does: 'Doubts or believes the credit without evidence.' },
        { points: 0, does: 'Repeats it.' },
      ],
    },
  ],
  activity: {
    id: 'activity.thanks',
    title: 'Rules before, rules after',
    minutes: 35,
    goal: 'The class has seen that stories written after the result fit it far more often, and can say why that is no evidence.',
    steps: [
      'Groups of four. One side of the class, “before”, writes down three rules that could order the four names, and hands them in. The other side, “after”, writes nothing yet.',
      'Draw an order of the four names from a hat, in sight of all.',
      'Now the “after” groups write down three rules. They may look at the order while they write.',
      'Count on both sides how many groups have a rule that fits. Do it again with a second order, and give the “after” groups new rules.',
      'Open the explorable at an order that nobody found meaningful. Which stories does it confirm? Turn it round.',
      'Discuss: where in school, sport or the news are rules found after the result? What would a fair test of the post’s signal look like?',
    ],
    materials: [
      {
        kind: 'explorable',
        id: 'make-your-own-signal',
        query: '?order=softbank-nvidia-microsoft-amazon',
        shows: 'The order that the post takes for a signal, turned round',
      },
      { kind: 'figure', id: 'twenty-four-orders' },
      { kind: 'figure', id: 'rules-and-lists' },
      { kind: 'data', figure: 'other-lists' },
      { kind: 'thing', name: 'Four slips with the names, and a hat' },
    ],
  },
  misunderstandings: [
    {
      id: 'mis.thanks.one-in-all',
      says: 'There are so many orders that hitting the alphabet cannot be luck.',
      answer:
        'The small chance belongs to one rule named beforehand. Ask for the chance that some rule of a long list fits: here {calc.orders.chance}, and more if rules are read backwards.',
    },
    {
      id: 'mis.thanks.alphabet',
      says: 'So the book has proved that it was alphabetical on purpose.',
      answer:
        'It has shown that the alphabet is enough to explain the order. That removes a reason to believe in a signal; it gives no cause.',
    },
    {
      id: 'mis.thanks.many-copies',
      says: 'So many pages say it, it must be true.',
      answer:
        'Ask where each has it from. Pages that copy one another are one witness, and here they lead back to one article.',
    },
    {
      id: 'mis.thanks.false',
      says: 'There is no evidence for it, so it is false.',
      answer:
        'Not shown is not refuted. The posts could not be read; if they are published, the question opens again.',
    },
  ],
  reading: [
    {
      source: 'odaily-2026-02',
      goodFor: 'The article that most copies lead back to: compare it with the post, line by line.',
    },
    {
      source: 'venturebeat-2026-02',
      goodFor: 'A report of the same day by somebody who followed the posts, for a second account.',
    },
    {
      source: 'gate-2026-source-post',
      goodFor: 'The post itself, short enough to be read aloud and marked.',
    },
  ],
} as const satisfies ChapterTeaching;
