import type { ChapterTeaching } from './types.ts';

/** Chapter 3: who keeps the notes, what resending costs, what a cache changes. */
export const statelessAndStateful = {
  chapter: 'stateless-and-stateful',
  objectives: [
    'Explain what a request to a language model must carry, and where the conversation is kept between requests.',
    'Work out how the text that is handled grows when every turn carries all earlier ones.',
    'Say what a prompt cache changes on a bill, and what storing the history on a server does not.',
    'Judge a claim about memory by asking who keeps what, and who pays for it.',
  ],
  opener: {
    id: 'opener.stateless',
    title: 'The clerk without a memory',
    minutes: 10,
    steps: [
      'One student is the model and sits behind a screen. The model may answer only from the sheet just handed in, and gives every sheet back.',
      'The class holds a short conversation with the model, one sheet a turn. The first sheet says what the cat is called; a new one asks for the cat’s name. The model cannot say.',
      'Let the class find the remedy: copy the whole conversation onto each new sheet. Go on for five turns.',
      'Now let a secretary stand before the screen, keep the sheets and copy them out. Ask: who remembers? Who has less to do, and who reads as much as before?',
    ],
    materials: [{ kind: 'thing', name: 'Sheets of paper and a screen, or a door left ajar' }],
  },
  selfChecks: [
    {
      id: 'sc.stateless.who-remembers',
      stem: 'A chat recalls what you said this morning. How?',
      options: [
        {
          text: 'The model kept the conversation',
          why: 'When the reply is out, the model keeps nothing.',
        },
        {
          text: 'The model learned it in training',
          why: 'Nothing is trained between two questions of a chat.',
        },
        {
          text: 'The context window stayed open',
          why: 'The window holds one request and its reply.',
        },
        {
          text: 'A program added a note of it',
          why: 'It kept the words, or a summary, and sent them again.',
          right: true,
        },
      ],
      answeredBy: 'p-6b5s',
      facts: ['tech.model.stateless'],
    },
    {
      id: 'sc.stateless.storing',
      stem: 'OpenAI keeps the history, and the app sends only what is new. What is billed as input?',
      options: [
        {
          text: 'The new text alone',
          why: 'That is what is uploaded, not what is billed.',
        },
        {
          text: 'The history too, each time',
          why: 'All earlier tokens of the chain are billed as input.',
          right: true,
        },
        {
          text: 'The history once, when stored',
          why: 'It is billed with every request that uses it.',
        },
        {
          text: 'A fee for keeping the history',
          why: 'The chapter names none. Tokens are what is billed.',
        },
      ],
      answeredBy: 'p-7n8h',
      facts: ['tech.billing.nodiscount'],
    },
    {
      id: 'sc.stateless.cache',
      stem: 'What does a prompt cache lower?',
      options: [
        {
          text: 'The price of text sent again',
          why: 'An opening that the service knows costs less.',
          right: true,
        },
        {
          text: 'The number of tokens sent',
          why: 'As many are sent. Only their price falls.',
        },
        {
          text: 'The price of the replies',
          why: 'It works on the opening of requests.',
        },
        {
          text: 'The memory a model needs',
          why: 'The model keeps nothing, with a cache or without.',
        },
      ],
      answeredBy: 'p-7m8j',
      facts: [],
    },
    {
      id: 'sc.stateless.triangle',
      stem: 'Ten turns of equal length, each carrying all earlier ones. How much text is handled?',
      options: [
        {
          text: 'Ten turns’ worth',
          why: 'So it would be if each were sent once.',
        },
        {
          text: 'Twenty turns’ worth',
          why: 'The last turn alone handles ten; the others add up.',
        },
        {
          text: '{calc.triangle.10} turns’ worth',
          why: 'One and two and so on up to ten.',
          right: true,
        },
        {
          text: 'A hundred turns’ worth',
          why: 'So it would be if every turn handled ten; earlier ones handle fewer.',
        },
      ],
      answeredBy: 'p-4w3s',
      facts: ['calc.triangle.10'],
    },
    {
      id: 'sc.stateless.border',
      stem: 'By the chapter’s reading, who or what drew the line between the two words?',
      options: [
        {
          text: 'OpenAI, between two partners',
          why: 'Its main API already stored replies. The line fits agreements.',
          right: true,
        },
        {
          text: 'The limits of the models',
          why: 'The model is stateless on both sides.',
        },
        {
          text: 'A standard of the trade',
          why: 'Neither statement even defines “stateless”.',
        },
        {
          text: 'The machines of the clouds',
          why: 'Azure documents stored conversations as well.',
        },
      ],
      answeredBy: 'p-4h2t',
      facts: ['stmt.undefined'],
    },
  ],
  questions: [
    {
      id: 'q.stateless.words',
      level: 'recall',
      stem: 'What do “stateless” and “stateful” mean, and which of the two is the model itself?',
      answer:
        'Stateless: each request must carry everything that the model is to know. Stateful: the service keeps the conversation and adds it each time. The model itself is stateless either way; the words say who keeps the notes.',
      answeredBy: ['p-8z4j'],
      facts: ['tech.model.stateless'],
    },
    {
      id: 'q.stateless.cat',
      level: 'understand',
      stem: 'The first two entries are taken out of the request, and the model cannot name the cat. Why is “it has forgotten” the wrong word?',
      answer:
        'To forget, one must have known. The model never held the name: it read it in the first request and kept nothing. The second request did not say it. Whoever made the list left it out.',
      answeredBy: ['p-8k4v', 'p-9m4r'],
      facts: ['tech.model.stateless'],
    },
    {
      id: 'q.stateless.keepers',
      level: 'understand',
      stem: 'Name three things that can keep the history, and say of each what the app then has to send.',
      answer:
        'The app: it sends the whole list each time. The API: OpenAI’s Responses API stores each reply unless told not to, and the app sends what is new with the identifier of the last reply. A runtime: it keeps files, tools and permissions beside the messages, and the program goes on where it stopped.',
      answeredBy: ['p-8w2p', 'p-4w6k', 'p-3t9c'],
      facts: ['tech.responses.store'],
    },
    {
      id: 'q.stateless.six-turns',
      level: 'apply',
      stem: 'A chat has six turns of equal length, and each carries all earlier ones. How many turns’ worth of text are handled? What if the history is cut to the last two turns before each new one?',
      answer:
        'One to six add up to twenty-one turns’ worth. Cut short, the turns handle one, two, three, three, three and three: fifteen. Shortening saves tokens, and what was cut the model cannot know.',
      answeredBy: ['p-4w3s', 'p-7n8h'],
      facts: ['calc.triangle.10'],
    },
    {
      id: 'q.stateless.move',
      level: 'analyse',
      stem: 'Which is harder to take to another supplier: an app that keeps its own list of messages, or an agent in a rented runtime? What exactly would have to be moved?',
      answer:
        'The agent. The app can send its list to another model tomorrow. The agent has half-finished files, the state of its tools, permissions to act for people, a record of what was done and a way to go on after a failure, all kept by the supplier. Those are hard to carry elsewhere; the words of the conversation are the easy part.',
      answeredBy: ['p-5x9t', 'p-3t9c', 'p-9d8n'],
      facts: [],
    },
    {
      id: 'q.stateless.salesman',
      level: 'judge',
      stem: 'A seller says that whoever rents its stateful runtime will have a smaller token bill. Judge the promise by the chapter.',
      answer:
        'As it stands it is wrong. OpenAI bills stored history like history that was sent. A cache lowers that bill, and it can be had without a runtime: for the chapter’s session from {calc.session50.gpt61sol.without} to {calc.session50.gpt61sol.with} at best. Shortening the history saves tokens too, and any keeper can do that. A runtime may still be worth its rent, which is small, for control: who may act, what was done, where data lie. That is another promise.',
      answeredBy: ['p-7n8h', 'p-9c8w', 'p-4j2c', 'p-9d8n'],
      facts: [
        'tech.billing.nodiscount',
        'calc.session50.gpt61sol.without',
        'calc.session50.gpt61sol.with',
      ],
      rubric: [
        {
          points: 3,
          does: 'Tells storing, caching and shortening apart, uses the billing rule, and grants what a runtime is good for.',
        },
        { points: 2, does: 'Rejects the promise by the billing rule alone.' },
        { points: 1, does: 'Doubts it without naming what is billed.' },
        { points: 0, does: 'Takes storing for saving.' },
      ],
    },
    {
      id: 'q.stateless.promised',
      level: 'judge',
      stem: 'Was what OpenAI and Amazon announced in February delivered by November 2026? Say what can be known.',
      answer:
        'Partly, and not certainly. By summaries the runtime was to carry history, memory, the state of tools, identity and permissions. A product with matching functions opened as a public preview, under another name; that it is the runtime is the trade press’s reading, and no company text found says so. Its sessions keep their context, but AWS’s page of limits says: {after.bma.memory} A preview may grow. So: something like it, in preview, without the long memory.',
      answeredBy: ['p-8t3w', 'p-7h4x', 'p-6x9d'],
      facts: ['sre.def.openai', 'after.sre-name', 'after.bma.memory'],
      rubric: [
        {
          points: 3,
          does: 'Sets promise beside product point by point, and says which link between them is a reading.',
        },
        { points: 2, does: 'Compares them, but takes the new name for an established fact.' },
        { points: 1, does: 'Names one difference.' },
        { points: 0, does: 'Says yes or no without comparing.' },
      ],
    },
  ],
  activity: {
    id: 'activity.stateless',
    title: 'Read the meter',
    minutes: 30,
    goal: 'Each pair can predict which part of a bill a cache takes away, and has found a conversation for which it takes away little.',
    steps: [
      'Draw the triangle: one square for the first turn, two for the second, on to eight. Shade what is new. How much is white?',
      'Open the linked setting, a very long session without a cache. Write down which row of the table is the largest.',
      'Predict what a perfect cache will do to each row, then switch it on. Which rows do not move?',
      'Find a conversation for which the cache saves hardly anything. What is special about it?',
      'Compare the models. Is the one with the higher list price always the dearer one for a long session?',
      'Each pair writes advice of three sentences to a school that wants a homework helper: what to send, what to store, what to cut.',
    ],
    materials: [
      {
        kind: 'explorable',
        id: 'the-conversation-meter',
        query:
          '?turns=200&prefix-tokens=5000&added-tokens=2000&reply-tokens=500&model=gpt-6-1-sol&cache=off',
        shows: 'A very long session without a cache',
      },
      { kind: 'figure', id: 'resent-tokens' },
      { kind: 'figure', id: 'where-the-state-lives' },
      { kind: 'data', figure: 'session-cost' },
      { kind: 'thing', name: 'Squared paper' },
    ],
  },
  misunderstandings: [
    {
      id: 'mis.stateless.remembers',
      says: 'The model remembers me.',
      answer:
        'Something around it kept a note and sent it along. Take the note away, and the model does not know you.',
    },
    {
      id: 'mis.stateless.newer',
      says: 'Stateless is the old way, stateful the new one.',
      answer:
        'OpenAI’s main API had stored its replies by default for nearly a year before the round, and an older one kept threads. Both ways exist side by side.',
    },
    {
      id: 'mis.stateless.fewer',
      says: 'If the server stores the chat, fewer tokens are paid for.',
      answer:
        'The upload is shorter, the bill is not: the stored history is billed as input each time it is used.',
    },
    {
      id: 'mis.stateless.free',
      says: 'A cached token is free.',
      answer:
        'It costs a part of the normal price, {cache.gpt61} on the latest model drawn. And on models since July 2026 writing to the cache costs more than normal input.',
    },
  ],
  reading: [
    {
      source: 'openai-2026-conversation-state',
      goodFor:
        'OpenAI’s guide on conversation state: the sentence on statelessness and the one on billing, in a few paragraphs.',
    },
    {
      source: 'openai-2024-10-prompt-caching',
      goodFor: 'The announcement of the first cache, short and with its price.',
    },
    {
      source: 'batch-2026-02-sre',
      goodFor: 'A plain account of the announced runtime by a newsletter for practitioners.',
    },
    {
      source: 'aws-2026-bma-limits',
      goodFor: 'A list of limits: let students compare it with what was promised.',
    },
  ],
} as const satisfies ChapterTeaching;
