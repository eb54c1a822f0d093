import type { GlossaryTerm } from './term.ts';

/** Terms about models, clouds and how one is asked through the other. */
export const machineTerms = [
  {
    id: 'api',
    term: 'API',
    definition:
      'An application programming interface: the agreed way in which one program asks another for something and gets it. Makers of models sell access to them through an API, and bill by the token.',
    example:
      'A shop’s program sends the text of a letter and receives the word “complaint”. No person and no screen is involved.',
    seeAlso: ['request', 'token', 'stateless'],
    chapter: 'stateless-and-stateful',
  },
  {
    id: 'request',
    term: 'Request and reply',
    definition:
      'One message from a program to a service, and the message that comes back. What the service does not keep, the next request has to carry again.',
    example:
      'The request holds a question and everything said before it; the reply holds the next few sentences.',
    seeAlso: ['api', 'stateless', 'session'],
    chapter: 'stateless-and-stateful',
  },
  {
    id: 'token',
    term: 'Token',
    definition:
      'The piece of text that a language model reads and writes: a short word, a part of a longer one, a comma. Prices are named for a million of them, and as a rule those that the model writes cost more than those it reads.',
    example: 'The word “unbelievable” may be cut into three tokens; how, depends on the model.',
    seeAlso: ['context-window', 'list-price', 'prompt-cache'],
    chapter: 'stateless-and-stateful',
  },
  {
    id: 'context-window',
    term: 'Context window',
    definition:
      'The most tokens that a model can take into account at once: those it is given and those it is writing. What does not fit has to be left out, shortened, or looked up when it is needed.',
    example:
      'A novel longer than the window cannot be read in one go; a program feeds it chapter by chapter and keeps notes.',
    seeAlso: ['token', 'compaction'],
    chapter: 'stateless-and-stateful',
  },
  {
    id: 'compaction',
    term: 'Compaction',
    definition:
      'Replacing a long history by a shorter account of it, so that the work can go on within the context window. It saves tokens and loses detail.',
    example:
      'After a day’s work an agent keeps a page of notes on what was decided, and drops the conversation.',
    seeAlso: ['context-window', 'session'],
  },
  {
    id: 'prompt-cache',
    term: 'Prompt cache',
    definition:
      'A store of work that a service has already done on the opening of a request: when the next one opens with exactly the same tokens, that part is not computed anew and costs less. It is a saving and no memory: the tokens still count as read, and after a while the cache is emptied.',
    example:
      'A program sends the same manual of 5,000 tokens before every question. If the next question comes soon, the manual is charged at the lower rate.',
    seeAlso: ['token', 'stateless'],
    chapter: 'stateless-and-stateful',
  },
  {
    id: 'stateless',
    term: 'Stateless',
    definition:
      'Keeping nothing from one request to the next. Whatever the answer depends on must come with the request, so any free machine can give it.',
    example:
      'A pocket calculator is stateless between sums: it does not know what was reckoned yesterday.',
    seeAlso: ['stateful', 'request'],
    chapter: 'stateless-and-stateful',
  },
  {
    id: 'stateful',
    term: 'Stateful',
    definition:
      'Keeping something from one request to the next, such as the conversation, files, permissions, or the place reached in a task. The model does not do this; a system around it does.',
    example:
      'An online shop’s basket is stateful: leave it in the evening, and the book is still in it in the morning.',
    seeAlso: ['stateless', 'session', 'runtime'],
    chapter: 'stateless-and-stateful',
  },
  {
    id: 'session',
    term: 'Session',
    definition:
      'A stretch of work that belongs together and shares one state, from the first request to the last. A durable session can be left and taken up again.',
    example: 'Forty messages with one helper about one tax return are one session.',
    seeAlso: ['stateful', 'request'],
    chapter: 'stateless-and-stateful',
  },
  {
    id: 'runtime',
    term: 'Runtime',
    definition:
      'The system in which a program runs, and which gives it what it needs on the way: memory, files, tools, permissions. For an agent it also keeps the work going between calls to the model.',
    example:
      'A browser is the runtime of the little programs in a web page: they run in it and reach the screen through it.',
    seeAlso: ['agent', 'stateful', 'orchestration'],
    chapter: 'stateless-and-stateful',
  },
  {
    id: 'agent',
    term: 'Agent',
    definition:
      'A program that lets a model choose the next step, carries the step out with tools, and goes on until the task is done or a limit is reached. The choosing is what sets it apart from a fixed script.',
    example:
      'Asked to settle a complaint, an agent finds the order, checks the rules, sends the refund and writes to the customer.',
    seeAlso: ['runtime', 'orchestration', 'model'],
    chapter: 'stateless-and-stateful',
  },
  {
    id: 'orchestration',
    term: 'Orchestration',
    definition:
      'Putting the steps of a job in order across programs and models: who does what next, what happens when a step fails, who has to approve. It is ordinary engineering, and much of the work of building an agent.',
    example:
      'If the payment service does not answer, the system tries again twice, then asks a person.',
    seeAlso: ['agent', 'runtime'],
    chapter: 'stateless-and-stateful',
  },
  {
    id: 'inference',
    term: 'Inference',
    definition:
      'Running a trained model to get answers from it, as opposed to training it. Its cost grows with use: more answers, more computing.',
    example:
      'Writing a cookbook is like training; cooking a dish from it, every evening, is inference.',
    seeAlso: ['model', 'compute-margin'],
    chapter: 'the-meter-and-the-worker',
  },
  {
    id: 'model',
    term: 'Model (large language model)',
    definition:
      'A program whose behaviour was learned from very much text and is held in a great many numbers, the weights. It takes in tokens and works out which token is likely to come next, one after another; by itself it keeps nothing between requests.',
    example:
      'Given “The capital of France is”, a model finds “Paris” the most likely way to go on.',
    seeAlso: ['token', 'inference', 'open-weight'],
    chapter: 'stateless-and-stateful',
  },
  {
    id: 'open-weight',
    term: 'Open-weight model',
    definition:
      'A model whose weights anybody may download and run, on terms its maker sets. Where it may be hosted is then no question of exclusivity.',
    example: 'A hospital runs such a model on its own machines, and no request leaves the house.',
    seeAlso: ['model', 'exclusivity'],
    chapter: 'fifty-nine-days',
  },
  {
    id: 'list-price',
    term: 'List price',
    definition:
      'The published price, which a customer without a special contract pays. Large customers often pay less, and nobody outside sees how much.',
    example: 'A hotel room has a price on the door; the tour operator has another in its contract.',
    seeAlso: ['token', 'gross-margin'],
    chapter: 'the-meter-and-the-worker',
  },
  {
    id: 'gigawatt',
    term: 'Gigawatt',
    definition:
      'A billion watts: a measure of power, which is energy per second. Data centres are limited by the power they can draw, so orders of computing are counted in it; how much computing that gives depends on the chips, and whether cooling is included depends on the contract.',
    example: 'One gigawatt would run half a million kettles of 2,000 watts at the same moment.',
    seeAlso: ['hyperscaler', 'inference'],
    chapter: 'the-round',
  },
  {
    id: 'hyperscaler',
    term: 'Hyperscaler',
    definition:
      'A company that rents out computing from very large data centres all over the world, and builds them itself. Amazon, Microsoft and Google are three of them.',
    example: 'A start-up that rents from one of them owns no machine, and pays by the hour.',
    seeAlso: ['azure', 'bedrock', 'gigawatt'],
    chapter: 'two-clouds',
  },
  {
    id: 'general-availability',
    term: 'General availability and preview',
    definition:
      'A product in preview can be tried, with fewer promises about how well it works and how long it will stay as it is. General availability means that customers at large can order it and that the full terms apply.',
    example:
      'A company may test a preview in its own office and still not let its customers depend on it.',
    seeAlso: ['bedrock-managed-agents'],
    chapter: 'fifty-nine-days',
  },
] as const satisfies readonly GlossaryTerm[];
