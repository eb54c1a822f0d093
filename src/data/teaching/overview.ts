import { standards } from './standards.ts';
import type { TeachingOverview } from './types.ts';
import { ways } from './ways.ts';

/** What a teacher reads first. */
export const overview = {
  suits: [
    'The book suits classes from about the age of sixteen, and first years at a university. It has been written for readers without a course in economics or computing; every term is explained where it first appears.',
    'It can be taught in economics (what a price, a margin and a promise are), in computing (what a model remembers, what a request costs), in media literacy (how to check a post), and best by two of these together.',
    'Everything works without an account, without a network once it has been downloaded, and on paper. No page asks students who they are, or tells anybody what they did.',
  ],
  before: [
    'Percentages, and division of one large sum by another.',
    'Reading a chart with two axes. Some axes multiply from mark to mark instead of adding; two minutes on one of them are well spent.',
    'That companies sell shares, and what a contract is. No accounting.',
    'For the chapter on the two words: having used a chat program once. No programming.',
  ],
  ways,
  monday: [
    'q.round.dilution',
    'q.thanks.three-runners',
    'q.stateless.six-turns',
    'q.meter.coins',
    'q.bet.nash',
  ],
  standardsNote:
    'Frameworks that we could name exactly, and the part of each that the book serves. That a part is served is our judgement: no body named here has looked at the book. Where yours is missing, the objectives of each chapter say what students will be able to do.',
  standards,
} as const satisfies TeachingOverview;
