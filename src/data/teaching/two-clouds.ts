import type { ChapterTeaching } from './types.ts';

/** Chapter 5: what the texts of one day allowed, and owning, controlling, having rights. */
export const twoClouds = {
  chapter: 'two-clouds',
  objectives: [
    'Read a statement for its exact scope, and say what a dropped word changes.',
    'Place a product on a cloud by naming the text that puts it there, or say that no text does.',
    'Keep owning, controlling and having rights apart, with an example of each.',
    'Say what a booked revenue shows and what it does not.',
  ],
  opener: {
    id: 'opener.clouds',
    title: 'Sorter or clerk?',
    minutes: 10,
    steps: [
      'Each pair gets cards with jobs: sort a letter, follow a damage claim for weeks, translate a sentence, prepare a tax return with questions in between, name a song, plan a school trip.',
      'Sort them: which can be done by a call that starts afresh, which need something that keeps its place? Leave doubtful ones in the middle.',
      'Read the question of the chapter aloud. For the two piles, which cloud would you go to on {stmt.date}? Write down a guess.',
      'Ask what was hard about the cards in the middle. No published text defines the border: that is the chapter.',
    ],
    materials: [{ kind: 'thing', name: 'Cards with the six jobs, a set for each pair' }],
  },
  selfChecks: [
    {
      id: 'sc.clouds.scope',
      stem: 'Which calls to OpenAI’s models had to run on Azure by the joint statement?',
      options: [
        {
          text: 'Stateless ones, even through Amazon',
          why: 'The statement says “stateless” and names Amazon.',
          right: true,
        },
        {
          text: 'All of them, even through Amazon',
          why: 'That is the post’s wording, which drops a word.',
        },
        {
          text: 'All but those that Amazon sells',
          why: 'The other way round: Amazon is named as included.',
        },
        {
          text: 'Those that Microsoft sells itself',
          why: 'It covers work with any third party.',
        },
      ],
      answeredBy: 'p-5w3r',
      facts: ['stmt.stateless', 'stmt.stateless.third-party'],
    },
    {
      id: 'sc.clouds.by',
      stem: 'What became of OpenAI’s contract of {amazon.aws.original} with AWS?',
      options: [
        {
          text: 'It was expanded to {amazon.aws.expansion}',
          why: 'So the post says, in a preposition: “to”.',
        },
        {
          text: 'It was replaced by a new one',
          why: 'The existing contract was expanded.',
        },
        {
          text: 'It was expanded by {amazon.aws.expansion}',
          why: 'That makes {amazon.aws.total} in all.',
          right: true,
        },
        {
          text: 'It was paid out in February',
          why: 'A contract over years was made larger, not settled.',
        },
      ],
      answeredBy: 'p-8n2d',
      facts: ['amazon.aws.original', 'amazon.aws.expansion', 'amazon.aws.total'],
    },
    {
      id: 'sc.clouds.frontier',
      stem: 'Frontier stays hosted on Azure, and AWS distributes it. How can both be true?',
      options: [
        {
          text: 'Azure keeps the old version only',
          why: 'No text speaks of two versions.',
        },
        {
          text: 'AWS hires its machines from Azure',
          why: 'Nothing on record says so.',
        },
        {
          text: 'Frontier is the name of two products',
          why: 'Both texts speak of one platform.',
        },
        {
          text: 'One may sell what another runs',
          why: 'As a shop sells a meal that another kitchen cooks.',
          right: true,
        },
      ],
      answeredBy: 'p-7x3b',
      facts: ['stmt.frontier', 'amazon.frontier'],
    },
    {
      id: 'sc.clouds.rights',
      stem: 'Which of these did Microsoft no longer hold in February 2026?',
      options: [
        {
          text: 'The stateless calls to the models',
          why: 'Azure kept them by the joint statement.',
        },
        {
          text: 'First refusal of new computing',
          why: 'That right had been given up before.',
          right: true,
        },
        {
          text: 'A licence to models and products',
          why: 'It held one to 2032, still called exclusive.',
        },
        {
          text: 'A contract for Azure services',
          why: 'One for {commit.azure} had been announced in October 2025.',
        },
      ],
      answeredBy: 'p-2v4c',
      facts: ['microsoft.rights.list.2025-10.first-refusal', 'commit.azure'],
    },
    {
      id: 'sc.clouds.revenue',
      stem: 'Microsoft booked {microsoft.openai.revenue} from OpenAI in a year. What is this sum?',
      options: [
        {
          text: 'Profit on the models it sold',
          why: 'Revenue is not profit, and those sales are not in it.',
        },
        {
          text: 'Cash received in that year',
          why: 'Part was still owed. Revenue is not cash.',
        },
        {
          text: 'The gain on its OpenAI shares',
          why: 'Shares are another account. This is what was sold to OpenAI.',
        },
        {
          text: 'What OpenAI was charged',
          why: 'OpenAI’s own computing is included.',
          right: true,
        },
      ],
      answeredBy: 'p-2p5c',
      facts: ['microsoft.openai.revenue', 'microsoft.openai.receivable'],
    },
  ],
  questions: [
    {
      id: 'q.clouds.who',
      level: 'recall',
      stem: 'By the texts of that day: what was Azure to run, what was AWS promised, and what lay on both sides?',
      answer:
        'Azure: every stateless call, even if it came through Amazon. AWS: a stateful runtime, still to be built. On both sides: Frontier, hosted on Azure and to be distributed by AWS.',
      answeredBy: ['p-2s5p'],
      facts: ['stmt.stateless.third-party', 'amazon.sre', 'stmt.frontier', 'amazon.frontier'],
    },
    {
      id: 'q.clouds.dropped',
      level: 'understand',
      stem: 'The post begins with “Stateless API” and goes on with “all OpenAI calls”. What would its second wording mean for an agent at AWS?',
      answer:
        'If all calls had to go through Azure, an agent that lives at AWS would have had to think on Azure: each step of it calls a model. The statement speaks of stateless calls alone, so it left room for a runtime at AWS that calls models there.',
      answeredBy: ['p-8p4b'],
      facts: ['stmt.stateless.third-party'],
    },
    {
      id: 'q.clouds.own-control-rights',
      level: 'understand',
      stem: 'Owning, controlling, having rights: what did Microsoft have of each?',
      answer:
        'Owning: {microsoft.stake.2026q1} of OpenAI until the end of March 2026, as converted. Controlling: a foundation controls the company; by reports Microsoft had no seat on the board, and a regulator, by lawyers’ summaries, found material influence and no move to control. Rights: the stateless calls, a licence, a contract for computing, and a reported share of revenue. In the rights it was strong.',
      answeredBy: ['p-5v6r', 'p-8c2z', 'p-2v4c'],
      facts: ['microsoft.stake.2026q1', 'microsoft.control.cma', 'stmt.stateless'],
    },
    {
      id: 'q.clouds.per-year',
      level: 'apply',
      stem: 'Spread each sum evenly over its years. What would OpenAI spend at AWS in a year in which both contracts run, and what in the post’s reading? Which assumption have you made?',
      answer:
        '{amazon.aws.original} over the {amazon.aws.original.years} reported for it and {amazon.aws.expansion} over {amazon.aws.expansion.years} make {amazon.aws.total.per-year} a year together; in the post’s reading it would be {amazon.aws.expansion.per-year}. That the sums are spread evenly no text found says; a contract may begin small.',
      answeredBy: ['p-3v5s'],
      facts: ['amazon.aws.total.per-year', 'amazon.aws.expansion.per-year'],
    },
    {
      id: 'q.clouds.undefined',
      level: 'analyse',
      stem: 'Neither statement defines “stateless”. What does each party gain while the word stays open, and what does it risk?',
      answer:
        'Microsoft can hold that whatever calls a model is stateless in the end, since each request is. OpenAI and Amazon can hold that a runtime is another product. Each can sell its story, and no deal had to wait for a definition. The risk is a dispute about the first product in between: within weeks Microsoft was reported to be weighing legal action. This is a reading; the contract may define the word and is not public.',
      answeredBy: ['p-2t2j', 'p-8x4r', 'p-2j8h'],
      facts: ['stmt.undefined', 'tech.model.stateless', 'after.ft-legal'],
    },
    {
      id: 'q.clouds.wording',
      level: 'analyse',
      stem: 'Business Insider reported that Amazon’s sales staff were to say “powered by” and to avoid “access”. What could that show, and what could it not?',
      answer:
        'It could show that Amazon took the border for one of words as well: to “access” a model sounds like the calls kept for Azure. It cannot show where anything ran, nor that a rule was broken. It rests on a document that one outlet saw.',
      answeredBy: ['p-2j8h', 'p-3c4m'],
      facts: ['sre.wording.amazon'],
    },
    {
      id: 'q.clouds.deep-control',
      level: 'judge',
      stem: 'The post says that Microsoft “has deep control” of OpenAI. Argue for your own wording.',
      answer:
        'Control is the wrong word: a foundation controls the company, Microsoft by reports had no seat on its board, and the regulator’s finding, as lawyers summarise it, was material influence without a move to control. Yet the dependence was real: leaked accounts have {microsoft.cost.2025.share} of OpenAI’s costs of 2025 due to Microsoft, and its rights decided where calls could run. To speak of strong rights by contract, and of a supplier hard to do without, says it better.',
      answeredBy: ['p-8n4q', 'p-8c2z', 'p-2v4c', 'p-7k5p'],
      facts: ['microsoft.control.cma', 'microsoft.cost.2025.share'],
      rubric: [
        {
          points: 3,
          does: 'Separates ownership, control and rights, uses evidence for and against, and offers a wording that fits it.',
        },
        { points: 2, does: 'Separates them, but uses evidence of one side.' },
        { points: 1, does: 'Rejects or accepts the word by the percentage alone.' },
        { points: 0, does: 'Gives an opinion without evidence.' },
      ],
    },
    {
      id: 'q.clouds.breach',
      level: 'judge',
      stem: 'You are a judge with the published texts alone. Would selling Frontier through AWS break the Azure rule?',
      answer:
        'It depends on where its models run, which the texts leave open. If AWS only distributes what Azure hosts, both texts are kept; VentureBeat read it so. If Frontier bought through AWS runs its models on Bedrock, as InfoQ read it, the question is whether those calls are stateless, which no text defines. People close to Microsoft were reported to hold that it could not be done without a breach. No sale was found that shows it. An honest ruling asks for the contract.',
      answeredBy: ['p-7d9j', 'p-7x3b', 'p-2j8h'],
      facts: ['stmt.frontier', 'amazon.frontier', 'stmt.dispute.ft.feasible', 'after.frontier'],
      rubric: [
        {
          points: 3,
          does: 'States the rule exactly, splits the case by where the models run, and says which document is missing.',
        },
        { points: 2, does: 'Splits the case, but treats an outsider’s reading as a term.' },
        { points: 1, does: 'Decides by one text.' },
        { points: 0, does: 'Decides by sympathy.' },
      ],
    },
  ],
  activity: {
    id: 'activity.clouds',
    title: 'Four clients, one border',
    minutes: 40,
    goal: 'Each group has advised its client from the published texts, and has marked where the texts run out.',
    steps: [
      'Four groups advise four clients on {stmt.date}: Microsoft, Amazon, OpenAI, and an insurer who wants a sorter and a clerk.',
      'Each group opens the linked setting and two further products, and notes for its client: what is allowed, by which text, and what is not settled.',
      'Each group writes three lines of advice. Every line ends with the name of a text, or with “no text found”.',
      'Groups exchange their advice and strike out each line that says more than its text.',
      'Discuss: which single definition, put into the joint statement, would have changed most lines?',
    ],
    materials: [
      {
        kind: 'explorable',
        id: 'who-may-host-this',
        query: '?product=frontier&date=2026-02-27',
        shows: 'Frontier on the day of the announcement',
      },
      { kind: 'figure', id: 'who-could-host-what' },
      { kind: 'figure', id: 'thirty-eight-plus-a-hundred' },
      { kind: 'data', figure: 'rights-over-time' },
    ],
  },
  misunderstandings: [
    {
      id: 'mis.clouds.exclusive',
      says: 'Exclusive means that nobody else may even sell it.',
      answer:
        'Ask: exclusive in what? To host a product and to distribute it are two rights, and each text names one of them.',
    },
    {
      id: 'mis.clouds.ready',
      says: 'From that day agents ran at Amazon.',
      answer: 'The runtime was promised and still to be built. Nobody could hire the clerk yet.',
    },
    {
      id: 'mis.clouds.votes',
      says: 'Whoever owns a large part decides as large a part.',
      answer:
        'A share of the value is not a share of the decisions. A foundation controls OpenAI; what Microsoft could decide it could by contract.',
    },
    {
      id: 'mis.clouds.refusal',
      says: 'First refusal and exclusivity are the same.',
      answer:
        'With exclusivity there is no second supplier. With first refusal there may be one, if the first declines the order.',
    },
  ],
  reading: [
    {
      source: 'openai-2026-02-joint-statement',
      goodFor:
        'The joint statement, one page: underline every “stateless” and see what is left without it.',
    },
    {
      source: 'amazon-2026-02-release',
      goodFor: 'Amazon’s side of the same day, with the preposition that the post lost.',
    },
    {
      source: 'macfarlanes-2025-06-cma',
      goodFor:
        'A lawyers’ note on the regulator’s inquiry and its finding of “material influence”.',
    },
  ],
} as const satisfies ChapterTeaching;
