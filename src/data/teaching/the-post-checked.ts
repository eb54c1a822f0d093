import { checkAPost } from './check-a-post.ts';
import type { ChapterTeaching } from './types.ts';

/** Chapter 8: fact-checking as a method. */
export const thePostChecked = {
  chapter: 'the-post-checked',
  objectives: [
    'Cut a text into claims, and sort them by what could refute each.',
    'Give a claim a verdict with a reason, a source and a date.',
    'Rewrite a claim so that it says exactly what its evidence carries.',
    'Say what could not be checked, and how the check itself can be wrong.',
  ],
  opener: {
    id: 'opener.post',
    title: 'How many claims?',
    minutes: 10,
    steps: [
      'Give out one passage of the post: “pay attention to the order of gratitude from Sam Altman on X: Amazon, Microsoft (which didn’t participate in this round), NVIDIA, SoftBank”.',
      'Everyone marks each claim in it that could be true or false by itself, and counts.',
      'Compare the counts. Where two students differ, let both read out what they marked.',
      'Ask of each claim: what would you have to see to call it wrong? Keep the passage; it gets its verdicts at the end.',
    ],
    materials: [
      { kind: 'thing', name: 'The passage, printed with wide spacing' },
      { kind: 'page', address: 'the-post-checked#the-ledger', name: 'The ledger' },
    ],
  },
  selfChecks: [
    {
      id: 'sc.post.closed',
      stem: 'The post says “closed” of a round that had been announced. What does the chapter call that?',
      options: [
        {
          text: 'Imprecise: right in outline',
          why: 'There was a round, and a word about it is too strong.',
          right: true,
        },
        {
          text: 'Contradicted by the record',
          why: 'The sums of the sentence stand; one word came too early.',
        },
        {
          text: 'Outdated since the closing',
          why: 'It did not hold on the day and then expire.',
        },
        {
          text: 'Open until a filing shows it',
          why: 'The record settles it: announced in February, closed in March.',
        },
      ],
      answeredBy: 'p-8m5n',
      facts: ['round.close.date'],
    },
    {
      id: 'sc.post.expired',
      stem: 'The claim on Azure’s exclusivity was supported on the day and is outdated now. What happened?',
      options: [
        {
          text: 'Its source was withdrawn later',
          why: 'The statement stands where it stood.',
        },
        {
          text: 'The post has changed its words',
          why: 'The same words were judged then and now.',
        },
        {
          text: 'The first verdict was mistaken',
          why: 'It was right, for its day.',
        },
        {
          text: 'The rule that it tells of ended',
          why: 'It held until {after.amendment.date}. A verdict needs a date.',
          right: true,
        },
      ],
      answeredBy: 'p-9x4j',
      facts: ['after.amendment.date'],
    },
    {
      id: 'sc.post.no-evidence',
      stem: 'What does “no evidence found” mean in this book?',
      options: [
        {
          text: 'That the claim was refuted',
          why: 'To refute, one must find something against it.',
        },
        {
          text: 'That a search found none',
          why: 'And a search may have missed a page.',
          right: true,
        },
        {
          text: 'That the evidence is secret',
          why: 'Whether there is any is what one does not know.',
        },
        {
          text: 'That two sources disagree',
          why: 'That would be called disputed.',
        },
      ],
      answeredBy: 'p-3f3f',
      facts: [],
    },
    {
      id: 'sc.post.cannot-settle',
      stem: 'Which question can no record settle?',
      options: [
        {
          text: 'Whether Amazon’s larger part came first',
          why: 'Its reports show the smaller part first.',
        },
        {
          text: 'Whether the round was closed by April',
          why: 'OpenAI announced the closing, with its date.',
        },
        {
          text: 'Whether a place in a list is a signal',
          why: 'A record can inform this reading, not decide it.',
          right: true,
        },
        {
          text: 'Whether the AWS contract grew by or to',
          why: 'Amazon’s texts say “by”.',
        },
      ],
      answeredBy: 'p-3c5k',
      facts: ['calc.claims.interpretation'],
    },
    {
      id: 'sc.post.thanks-left-out',
      stem: 'What does the chapter’s careful version of the post do with the order of thanks?',
      options: [
        {
          text: 'It gives it with a hedge',
          why: 'A hedge would keep what could not be checked.',
        },
        {
          text: 'It calls it alphabetical',
          why: 'So the second chapter does; this version does not.',
        },
        {
          text: 'It puts it in a footnote',
          why: 'It has no footnote on it.',
        },
        {
          text: 'It leaves it out altogether',
          why: 'The order could not be checked.',
          right: true,
        },
      ],
      answeredBy: 'p-5r5z',
      facts: [],
    },
  ],
  questions: [
    {
      id: 'q.post.contradicted',
      level: 'recall',
      stem: 'On which points does the record contradict the post outright?',
      answer:
        'OpenAI’s contract with AWS grew by {amazon.aws.expansion} and not to that sum. And Amazon’s money did not come with the larger part directly: {round.amazon.initial} came first, and {round.amazon.conditional} followed.',
      answeredBy: ['p-6h3k'],
      facts: ['amazon.aws.expansion', 'round.amazon.initial', 'round.amazon.conditional'],
    },
    {
      id: 'q.post.kinds',
      level: 'understand',
      stem: 'Why is it worth sorting claims into numbers, attributions, terms, interpretations and predictions before checking them?',
      answer:
        'The kind decides what could refute a claim. A number needs a filing, an attribution the words of the person, a term a definition or a document. A prediction needs time. An interpretation no record can settle; one can only show what speaks for and against it. Whoever does not sort looks for the wrong evidence, or calls an opinion false.',
      answeredBy: ['p-3c5k', 'p-8j9q'],
      facts: ['calc.claims.interpretation'],
    },
    {
      id: 'q.post.rewrite',
      level: 'apply',
      stem: 'By the post “all OpenAI calls ( even from partnerships with Amazon) must go through Azure”. Rewrite it twice: so that it holds for 27 February 2026, and for November 2026.',
      answer:
        'February: by the statement of OpenAI and Microsoft, stateless calls to OpenAI’s models are hosted on Azure, those from work with Amazon included. November: stateless calls may be answered on any cloud, and as documented are answered at Amazon too.',
      answeredBy: ['p-6h3k', 'p-3h4c'],
      facts: ['stmt.stateless.third-party', 'amend.cloud', 'after.bedrock.stateless'],
    },
    {
      id: 'q.post.stake',
      level: 'apply',
      stem: 'Give the claim that Microsoft owns {microsoft.stake.2025q4|number}% of OpenAI a verdict for the day and one for the end of the record, each with its evidence.',
      answer:
        'On the day: supported. Microsoft’s filing for the end of 2025 has {microsoft.stake.2025q4}, as converted. At the end of the record: outdated, for the share fell to {microsoft.stake.2026fy} by June 2026. The number was right and has a date.',
      answeredBy: ['p-8r5j', 'p-9x4j'],
      facts: ['microsoft.stake.2025q4', 'microsoft.stake.2026fy'],
    },
    {
      id: 'q.post.blame',
      level: 'analyse',
      stem: '“The post cannot be blamed for that; whoever repeats it unchanged can.” What is the difference between the two?',
      answer:
        'Whoever wrote in February could not know what shipped in September. Whoever repeats the text later could look, and by leaving it unchanged says something else: that it still holds. A claim about the present takes on a new meaning each time that it is repeated, and whoever repeats it answers for that.',
      answeredBy: ['p-9x4j', 'p-8j9q'],
      facts: ['after.bma.memory'],
    },
    {
      id: 'q.post.strict',
      level: 'judge',
      stem: 'The post gives {round.announced.pre} as the valuation, and the book calls that imprecise. A stricter reader would call it wrong. Which verdict would you give?',
      answer:
        'Wrong, one can say: “valuation” alone is often read as the value with the money, and then the number is too low by all of the new money. Imprecise, one can say: the number is in the announcement, and only the word “pre-money” is missing. I would call it imprecise in a ledger, where the reason stands beside it, and in a headline say that it is wrong as most will read it. What matters is that the rule is the same for every claim.',
      answeredBy: ['p-3v2m', 'p-8m5n'],
      facts: ['round.announced.pre', 'round.announced.post'],
      rubric: [
        {
          points: 3,
          does: 'Gives reasons for both verdicts, chooses one by a rule that could be applied to other claims, and applies it to one.',
        },
        { points: 2, does: 'Gives reasons for both and chooses without a rule.' },
        { points: 1, does: 'Gives one reason.' },
        { points: 0, does: 'Repeats the book’s verdict.' },
      ],
    },
    {
      id: 'q.post.worth',
      level: 'judge',
      stem: 'Would you rather have read the post in February, or nothing about the deal? Use its verdicts.',
      answer:
        'The post, with its number of slips: {calc.claims.supported.then|words} of its {calc.claims|words} claims, as the book counts them, held on the day, the record contradicts {calc.claims.contradicted|words}, and it picked the two words that turned out to matter. It taught a way of reading a deal by its terms. Nothing would have been better for somebody who had to act on a detail, such as the size of the contract with AWS. A text can be worth reading and not fit to be relied on.',
      answeredBy: ['p-2s3j', 'p-6c8x', 'p-4q4g'],
      facts: ['calc.claims.supported.then', 'calc.claims.contradicted', 'calc.claims'],
      rubric: [
        {
          points: 3,
          does: 'Uses verdicts of several kinds, separates reading from relying, and says for whom the answer would differ.',
        },
        { points: 2, does: 'Uses verdicts, but counts them as if all claims weighed the same.' },
        { points: 1, does: 'Judges by one claim.' },
        { points: 0, does: 'Judges by where the post was published.' },
      ],
    },
    {
      id: 'q.post.this-book',
      level: 'judge',
      stem: 'The chapter lists ways in which the book can be wrong. Which is the gravest, and what would you do about it?',
      answer:
        'I take the copies: some pages were read only through another’s account, and what a copy drops nobody notices. One would look up the originals of those facts that carry most sentences. Another may take the leaks, which a prospectus could correct, or the choice of claims, which decides how many come out as supported. Each is fair if it says which conclusions would fall.',
      answeredBy: ['p-2d3v', 'p-3f3f', 'p-2f7p', 'p-3v2m'],
      facts: [],
      rubric: [
        {
          points: 3,
          does: 'Chooses one, names conclusions that hang on it, and proposes a step that somebody could take.',
        },
        { points: 2, does: 'Chooses one with a reason, without conclusions or a step.' },
        { points: 1, does: 'Names one.' },
        { points: 0, does: 'Says that anything can be wrong.' },
      ],
    },
  ],
  activity: {
    id: 'activity.post',
    title: 'Check a post',
    minutes: 45,
    goal: 'Each group has a worksheet filled in for a post of its own choice, with a verdict that has a source and a date, and a careful version.',
    steps: [
      'Each group chooses a short post with at least three claims, on any subject, and copies it word for word.',
      'Warm up on the ledger: open the linked setting, choose one entry, and say which word was missing.',
      'Work through the worksheet, ten minutes for cutting and sorting, twenty for two claims that matter most, ten for the careful version.',
      'Groups exchange sheets. The readers try to overturn one verdict, with evidence.',
      'Last round: each group says one thing that it could not check, and who could.',
    ],
    materials: [
      {
        kind: 'explorable',
        id: 'the-ledger',
        query:
          '?search=&verdict=imprecise&when=on-the-day&change=any&kind=any&chapter=any&as-of=any&sort=post',
        shows: 'The claims that were imprecise on the day',
      },
      { kind: 'figure', id: 'verdicts-then-and-now' },
      { kind: 'data', figure: 'verdicts-by-kind' },
      { kind: 'page', address: 'sources', name: 'The sources, with how each was read' },
    ],
  },
  misunderstandings: [
    {
      id: 'mis.post.true-false',
      says: 'A claim is either true or false.',
      answer:
        'Many are right in outline and wrong in a word, or right until a date, or no matter of fact at all. The seven verdicts exist for that.',
    },
    {
      id: 'mis.post.primary',
      says: 'A company’s own text is proof.',
      answer:
        'It is proof of what the company says. For what it did one looks to filings, payments and products, and to others who saw them.',
    },
    {
      id: 'mis.post.counting',
      says: 'More supported than contradicted, so the post is good.',
      answer:
        'Claims do not weigh the same, and whoever cuts them decides how many there are. Look at what each carries.',
    },
    {
      id: 'mis.post.links',
      says: 'A text with many sources cannot be wrong.',
      answer:
        'A source can be a copy, can be misread, or can say less than the sentence. Open two at random and see.',
    },
  ],
  reading: [
    {
      source: 'gate-2026-source-post',
      goodFor: 'The post, to be cut into claims before anybody looks at the ledger.',
    },
    {
      source: 'odaily-2026-02',
      goodFor:
        'The article that it seems to retell: what changed in between is the best lesson in copies.',
    },
    {
      source: 'openai-2026-02-joint-statement',
      goodFor: 'The primary text behind several claims, short enough for one lesson.',
    },
    {
      source: 'amazon-2026-q2-10q',
      goodFor: 'A filing that settles sums and dates, and shows what a filing does not explain.',
    },
  ],
  worksheet: checkAPost,
} as const satisfies ChapterTeaching;
