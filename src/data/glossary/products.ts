import type { GlossaryTerm } from './term.ts';

/** Products and services that the book speaks of, each with the facts its description rests on. */
export const productTerms = [
  {
    id: 'bedrock',
    term: 'Amazon Bedrock',
    definition:
      'The service of Amazon’s cloud, AWS, that rents out AI models of several makers through its APIs. OpenAI’s GPT-5.5 and GPT-5.4 have been on general sale there since June 2026.',
    example:
      'A bank whose data lie at AWS can put questions to models there without a contract with each maker.',
    seeAlso: ['bedrock-managed-agents', 'azure', 'api'],
    chapter: 'stateless-and-stateful',
    factIds: ['after.models-ga', 'after.bedrock.stateless'],
  },
  {
    id: 'azure',
    term: 'Azure',
    definition:
      'Microsoft’s cloud: computing, storage and services for rent. The two words of the round were about which calls to OpenAI’s models only Azure might answer, until April 2026.',
    example:
      'A company’s e-mail, its files and its model calls can all run on Azure and come on one bill.',
    seeAlso: ['hyperscaler', 'exclusivity', 'bedrock'],
    chapter: 'two-clouds',
    factIds: ['stmt.stateless', 'after.amendment'],
  },
  {
    id: 'codex',
    term: 'Codex',
    definition:
      'OpenAI’s agent for writing and changing software. It works in a programmer’s own tools or on machines in a cloud.',
    example:
      'Asked to mend a fault, it reads the code, changes it, runs the tests and shows the result.',
    seeAlso: ['agent'],
    chapter: 'fifty-nine-days',
    factIds: ['users.codex.feb', 'after.models-ga'],
  },
  {
    id: 'frontier',
    term: 'OpenAI Frontier',
    definition:
      'OpenAI’s platform for companies that put agents to work. On the day of the round one text said where it is hosted and another who may distribute it, and the two were read differently.',
    example:
      'A firm would use it to give each of its agents a task, access to the right systems, and limits.',
    seeAlso: ['agent', 'first-party'],
    chapter: 'two-clouds',
    factIds: ['stmt.frontier', 'amazon.frontier', 'sre.frontier.launch'],
  },
  {
    id: 'stateful-runtime-environment',
    term: 'Stateful Runtime Environment',
    definition:
      'The product that OpenAI and Amazon announced with the round: a runtime inside Amazon Bedrock that carries an agent’s working context from step to step. No product was sold under that name as far as this record reaches.',
    example:
      'An agent that handles a claim over three weeks would find its files, permissions and progress as it left them.',
    seeAlso: ['runtime', 'stateful', 'bedrock-managed-agents'],
    chapter: 'stateless-and-stateful',
    factIds: ['sre.def.openai', 'after.sre-name'],
  },
  {
    id: 'bedrock-managed-agents',
    term: 'Bedrock Managed Agents',
    definition:
      'The product for OpenAI’s agents at AWS, in public preview when this record ends. OpenAI says that it adapts its own Agents API; whether it formally is the Stateful Runtime Environment, neither company has said in a text we found.',
    example:
      'A customer starts an agent in one of the regions of the preview and comes back to its session later.',
    seeAlso: ['agents-api', 'stateful-runtime-environment', 'general-availability'],
    chapter: 'fifty-nine-days',
    factIds: ['after.bma.status', 'after.bma.port', 'after.bma.memory'],
  },
  {
    id: 'agents-api',
    term: 'Agents API',
    definition:
      'OpenAI’s own service for agents with lasting sessions, hosted by OpenAI. It opened as a public beta before the public preview of the one at AWS.',
    example:
      'A program starts an agent by one request and asks for its results the next day by another.',
    seeAlso: ['api', 'session', 'bedrock-managed-agents'],
    chapter: 'fifty-nine-days',
    factIds: ['after.agentsapi', 'after.agentsapi.date'],
  },
] as const satisfies readonly GlossaryTerm[];
