import type { Source } from '../types.ts';

/** Where the formulas of the models of concentration and bargaining come from. */
export const bargainingSources = [
  {
    id: 'hirschman-1964-paternity',
    publisher: 'Albert O. Hirschman',
    title: 'The Paternity of an Index, American Economic Review 54',
    published: '1964',
    url: 'https://www.jstor.org/stable/1818582',
    accessed: '2026-11-23',
    reading: 'cited',
    note: 'On the index of concentration that he published in 1945 and Orris Herfindahl in 1950.',
  },
  {
    id: 'nash-1950-bargaining',
    publisher: 'John F. Nash',
    title: 'The Bargaining Problem, Econometrica 18',
    published: '1950',
    url: 'https://doi.org/10.2307/1907266',
    accessed: '2026-11-23',
    reading: 'relayed',
    note: 'Pages 155 to 162. Abstract and textbook accounts were read.',
  },
  {
    id: 'shapley-1953-value',
    publisher: 'Lloyd S. Shapley',
    title: 'A Value for n-Person Games',
    published: '1953',
    url: 'https://www.rand.org/pubs/papers/P0295.html',
    accessed: '2026-11-23',
    reading: 'cited',
    note: 'Printed in Contributions to the Theory of Games II, pages 307 to 317.',
  },
  {
    id: 'binmore-1986-outside-options',
    publisher: 'Ken Binmore and others',
    title: 'The Nash Bargaining Solution in Economic Modelling, RAND Journal of Economics 17',
    published: '1986',
    url: 'https://doi.org/10.2307/2555382',
    accessed: '2026-11-23',
    reading: 'cited',
    note: 'By Binmore, Ariel Rubinstein and Asher Wolinsky, pages 176 to 188. On when a fallback moves the split and when it does not.',
  },
] as const satisfies readonly Source[];
