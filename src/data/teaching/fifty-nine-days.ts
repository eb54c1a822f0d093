import type { ChapterTeaching } from './types.ts';

/** Chapter 7: what an amendment changed, and how a right differs from a product. */
export const fiftyNineDays = {
  chapter: 'fifty-nine-days',
  objectives: [
    'State item by item what the amendment changed, what it kept and what it left unsaid.',
    'Tell allowed, announced, in preview and on general sale apart, and date each.',
    'Read a clause by the letter: what “and” requires and what “or” would.',
    'Compare a forecast with what came, without blaming it for what nobody could know.',
  ],
  opener: {
    id: 'opener.days',
    title: 'Put it in order',
    minutes: 10,
    steps: [
      'Each pair gets five cards without dates: the amendment, ordinary models on general sale at Amazon, OpenAI’s own Agents API, the public preview of managed agents at AWS, Amazon’s last payment.',
      'Put them in the order that you would expect from the post: Microsoft has the present, Amazon the future.',
      'Compare with the timeline. Which card lies furthest from its place?',
      'Ask: what did you assume that the companies had not said?',
    ],
    materials: [
      { kind: 'thing', name: 'Five cards, a set for each pair' },
      { kind: 'figure', id: 'timeline' },
    ],
  },
  selfChecks: [
    {
      id: 'sc.days.ended',
      stem: 'What stood for {after.split.days|words} after its announcement, and then ended?',
      options: [
        {
          text: 'Amazon’s contract for computing',
          why: 'That contract was not touched by the amendment.',
        },
        {
          text: 'Microsoft’s holding in OpenAI',
          why: 'Microsoft stays a major shareholder.',
        },
        {
          text: 'Microsoft’s licence to the models',
          why: 'It runs on to {amend.licence.until}, no longer exclusive.',
        },
        {
          text: 'The split of the work by cloud',
          why: 'From then on OpenAI may serve all its products on any cloud.',
          right: true,
        },
      ],
      answeredBy: 'p-8w5d',
      facts: ['after.split.days', 'amend.cloud'],
    },
    {
      id: 'sc.days.first-on-sale',
      stem: 'What could any customer of Amazon’s buy on {after.models-ga.date}?',
      options: [
        {
          text: 'The agents product of the two',
          why: 'It was still “coming soon”.',
        },
        {
          text: 'Models in a limited preview',
          why: 'The preview, for some customers, came before.',
        },
        {
          text: 'Ordinary models and Codex',
          why: 'They reached general availability that day.',
          right: true,
        },
        {
          text: 'All of OpenAI’s products',
          why: 'Allowed is not yet sold. Agents were missing.',
        },
      ],
      answeredBy: 'p-8r9p',
      facts: ['after.models-ga', 'after.models-ga.date'],
    },
    {
      id: 'sc.days.and',
      stem: 'Products ship first on Azure “unless Microsoft cannot and chooses not to” support them. By the letter, what frees OpenAI?',
      options: [
        {
          text: 'Either of the two reasons',
          why: 'That would be “or”, as several retellings print.',
        },
        {
          text: 'Both reasons together',
          why: 'Unable and unwilling: a narrower way out.',
          right: true,
        },
        {
          text: 'A delay on Azure’s side',
          why: 'What “first” means in days is not said.',
        },
        {
          text: 'A new contract each time',
          why: 'The clause itself names the way out.',
        },
      ],
      answeredBy: 'p-7s3f',
      facts: ['amend.cloud.first', 'amend.first.undefined'],
    },
    {
      id: 'sc.days.name',
      stem: 'Why does the book write “the product that appeared” and not “the runtime”?',
      options: [
        {
          text: 'No company text found equates them',
          why: 'That they are the same is the trade press’s reading.',
          right: true,
        },
        {
          text: 'AWS has said that they are different',
          why: 'Its texts describe matching functions and say neither.',
        },
        {
          text: 'The runtime came out under its name',
          why: 'Nothing under that name was found on sale.',
        },
        {
          text: 'Its functions are of another kind',
          why: 'AWS describes matching ones.',
        },
      ],
      answeredBy: 'p-7g8f',
      facts: ['after.sre-name'],
    },
    {
      id: 'sc.days.revenue-share',
      stem: 'What did the amendment change in OpenAI’s payments to Microsoft?',
      options: [
        {
          text: 'They were stopped at once',
          why: 'Microsoft’s to OpenAI stop. OpenAI’s go on.',
        },
        {
          text: 'Their percentage was cut',
          why: 'The percentage is the same.',
        },
        {
          text: 'Their total was capped',
          why: 'The cap is new; its size is a press report.',
          right: true,
        },
        {
          text: 'They end with human-level AI',
          why: 'They run on whatever the technology reaches.',
        },
      ],
      answeredBy: 'p-3v6f',
      facts: ['amend.revshare.in'],
    },
  ],
  questions: [
    {
      id: 'q.days.items',
      level: 'recall',
      stem: 'Name the points of the amendment: clouds, first place, licence, payments, shares.',
      answer:
        'OpenAI may serve all its products on any cloud. Microsoft stays the primary cloud partner, and products ship first on Azure, with one exception. Its licence runs through {amend.licence.until} and is no longer exclusive. Microsoft stops paying OpenAI a revenue share; OpenAI goes on paying one through {amend.revshare.in.until}, with a cap. Microsoft stays a major shareholder.',
      answeredBy: ['p-2m8h', 'p-7s3f', 'p-8j2v', 'p-9q4h', 'p-3v6f', 'p-5x9r'],
      facts: ['amend.cloud', 'amend.licence', 'amend.revshare.out', 'amend.revshare.in'],
    },
    {
      id: 'q.days.present',
      level: 'understand',
      stem: 'Explain the sentence: “the cloud that, in the post’s terms, bets on the future began by selling the present”.',
      answer:
        'The post gave Amazon the stateful runtime, the future, and Microsoft the stateless calls, the present. What Amazon had on general sale first was ordinary OpenAI models, the calls that had been Azure’s. The agents product came later, and as a preview.',
      answeredBy: ['p-8r9p', 'p-8s4x'],
      facts: ['after.models-ga.date', 'after.agents-preview.date'],
    },
    {
      id: 'q.days.insurer',
      level: 'apply',
      stem: 'On 15 May 2026 an insurer at AWS wants a sorter of letters and a clerk that follows a claim. What may OpenAI offer there, and what can the insurer simply buy?',
      answer:
        'By the amendment OpenAI may offer both on any cloud. To buy is another thing: OpenAI models, Codex and an agents product had been announced at Amazon in limited preview, which not every customer can join. The models came on general sale on {after.models-ga.date}. So on that day the insurer can simply buy neither there, unless it is admitted to the preview.',
      answeredBy: ['p-2m8h', 'p-8r9p'],
      facts: ['amend.cloud', 'after.bedrock-preview.date', 'after.models-ga.date'],
    },
    {
      id: 'q.days.two-cases',
      level: 'analyse',
      stem: 'One model reached Amazon’s cloud some days after OpenAI’s own release, a later one on the same day, by release days that are only reported. What may one conclude about “first on Azure”?',
      answer:
        'Hardly anything. Two cases are no trend; the release days are reported; and the delays compare Amazon with OpenAI’s own release, not with Azure. Whether Azure was ahead they do not show. One would need the day on Azure for each model, and many models.',
      answeredBy: ['p-3f4w', 'p-7s3f'],
      facts: ['after.bedrock.gpt56.lag', 'after.bedrock.gpt6sol'],
    },
    {
      id: 'q.days.lever',
      level: 'analyse',
      stem: 'Amazon had paid all {round.amazon.paid.all} before the agents product was open to the public. What does that do to its influence on OpenAI, and what does it not show?',
      answer:
        'Money not yet paid can be withheld: by GeekWire’s reading of the filings the larger part would have lapsed had the partnership ended. Once it is paid, that lever is gone. It does not show that a condition had been met, since the filing gives no reason for the timing, nor that Amazon was content.',
      answeredBy: ['p-2f2k'],
      facts: ['round.amazon.paid.all', 'round.amazon.paid.reason', 'sre.link.35b'],
    },
    {
      id: 'q.days.better',
      level: 'judge',
      stem: 'Who did better in the amendment? Argue for one side, then name the number that you would most like to see.',
      answer:
        'For OpenAI: it may now sell everywhere, and what it pays Microsoft is capped. For Microsoft: it stops paying a share of its own, goes on receiving one whatever the technology reaches, keeps a licence, the first place and its shares, and a disputed rule is out of the way. Without the sums the question stays open: the cap, which only the press puts a number to, or what Microsoft had been paying would decide most.',
      answeredBy: ['p-2m8h', 'p-9q4h', 'p-3v6f', 'p-5p3x'],
      facts: ['amend.cloud', 'amend.revshare.out', 'amend.revshare.in'],
      rubric: [
        {
          points: 3,
          does: 'Uses items for both sides, argues for one, says that the sums are not public, and names a number that would decide.',
        },
        { points: 2, does: 'Uses items for both sides, but names no missing number.' },
        { points: 1, does: 'Lists what one side got.' },
        { points: 0, does: 'Judges by who seems to have won the headlines.' },
      ],
    },
    {
      id: 'q.days.pile-up',
      level: 'judge',
      stem: 'The post foresees that agents’ work will pile up at Amazon. By November 2026, is that refuted, borne out or open?',
      answer:
        'Open. Amazon has a preview; OpenAI has an Agents API of its own, open {after.agentsapi.lead-days} earlier; Azure documents stateful agents too. So the work can gather in several places, which speaks against the forecast as written. But no figures on use were found, the preview may grow, and a forecast about habits needs years. To call it refuted would be as early as to call it right.',
      answeredBy: ['p-2g4r', 'p-7w6g', 'p-7g8f'],
      facts: ['after.bma.status', 'after.agentsapi.lead-days'],
      rubric: [
        {
          points: 3,
          does: 'Uses what exists at each company, says which figures are missing, and sets a date at which to judge again.',
        },
        { points: 2, does: 'Uses what exists, but settles the question.' },
        { points: 1, does: 'Argues from one product.' },
        { points: 0, does: 'Argues from liking or disliking a company.' },
      ],
    },
  ],
  activity: {
    id: 'activity.days',
    title: 'News of the day',
    minutes: 40,
    goal: 'Each group has written a short report as of one day that says no more than was known then, and has found a sentence in another’s that does.',
    steps: [
      'Four groups, a day each: {round.announced.date}, {after.amendment.date}, {after.models-ga.date}, {after.agents-preview.date}. Each sets the explorable to its day, for the plain calls and for the stateful runtime.',
      'Write a report of at most five sentences for that evening’s news. Allowed: what the texts of the day say. Forbidden: anything later.',
      'Mark each verb: may, announced, in preview, sold. Have you used a stronger one than the text?',
      'Read the reports aloud in a wrong order. The class puts them in order, and strikes out what nobody could know that day.',
      'Discuss: which report reads oddest now, and is anybody to blame for that?',
    ],
    materials: [
      {
        kind: 'explorable',
        id: 'who-may-host-this',
        query: '?product=stateless-api&date=2026-06-01',
        shows: 'Plain calls on the day of their general sale at Amazon',
      },
      { kind: 'figure', id: 'promise-to-product' },
      { kind: 'figure', id: 'rights-over-time' },
      { kind: 'data', figure: 'timeline' },
    ],
  },
  misunderstandings: [
    {
      id: 'mis.days.allowed',
      says: 'Since the amendment all OpenAI products are on every cloud.',
      answer:
        'OpenAI may serve them there. A right is not a product: look for a day on which something was sold.',
    },
    {
      id: 'mis.days.condition',
      says: 'Amazon paid, so the condition must have been met.',
      answer:
        'Perhaps, and the filing does not say so. It gives no reason for the timing, and OpenAI had not gone public.',
    },
    {
      id: 'mis.days.preview',
      says: 'Amazon sells OpenAI’s agents, so the post was right.',
      answer:
        'A preview is a trial. It has no built-in long-term memory, and OpenAI opened an Agents API of its own before it.',
    },
    {
      id: 'mis.days.broken',
      says: 'OpenAI broke the rule.',
      answer:
        'No suit was found. A dispute was reported, and then both companies changed the terms together.',
    },
  ],
  reading: [
    {
      source: 'microsoft-2026-04-next-phase',
      goodFor: 'The new terms: few sentences, each worth reading twice, “and” above all.',
    },
    {
      source: 'openai-2026-bma-guide',
      goodFor: 'OpenAI’s guide to the product at AWS: whose software it is, and where it runs.',
    },
    {
      source: 'aws-2026-bma-limits',
      goodFor: 'The limits of the preview, to set beside the promise of February.',
    },
    {
      source: 'stratechery-2026-04',
      goodFor:
        'An interview with the chief executives of OpenAI and AWS, for how they spoke of it in April.',
    },
  ],
} as const satisfies ChapterTeaching;
