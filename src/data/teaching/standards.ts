import type { Standard } from './types.ts';

/**
 * Frameworks that the book serves in part. Only what could be named exactly stands here: a framework, a year
 * or a part that nobody could verify is left out.
 */
export const standards = [
  {
    id: 'standard.acrl',
    name: 'Framework for Information Literacy for Higher Education',
    body: 'Association of College and Research Libraries',
    year: 2016,
    served: [
      {
        part: 'Authority Is Constructed and Contextual',
        by: 'What a company’s text, a filing, a press report and a copy can each be trusted for.',
        chapters: ['the-order-of-thanks', 'the-post-checked'],
      },
      {
        part: 'Information Creation as a Process',
        by: 'How a statement changes from a release to an article to a post.',
        chapters: ['the-order-of-thanks'],
      },
      {
        part: 'Research as Inquiry',
        by: 'The worksheet, and verdicts that stay open to new evidence.',
        chapters: ['the-post-checked'],
      },
    ],
  },
  {
    id: 'standard.cee',
    name: 'Voluntary National Content Standards in Economics, second edition',
    body: 'Council for Economic Education',
    year: 2010,
    served: [
      {
        part: 'Standard 5, Trade',
        by: 'What two sides gain by a deal, and how their outside options divide it.',
        chapters: ['the-distributed-bet'],
      },
      {
        part: 'Standard 8, Role of Prices',
        by: 'List prices over time, and what they say of cost.',
        chapters: ['the-meter-and-the-worker'],
      },
      {
        part: 'Standard 9, Competition and Market Structure',
        by: 'A price war argued both ways; one supplier, two, and five.',
        chapters: ['the-meter-and-the-worker', 'the-distributed-bet'],
      },
      {
        part: 'Standard 10, Institutions',
        by: 'Companies, contracts and rights: who may do what, by which text.',
        chapters: ['the-round', 'two-clouds', 'fifty-nine-days'],
      },
    ],
  },
  {
    id: 'standard.csta',
    name: 'CSTA K–12 Computer Science Standards, Revised 2017',
    body: 'Computer Science Teachers Association',
    year: 2017,
    served: [
      {
        part: '3A-IC-24, on how computing affects personal, ethical, social, economic and cultural practices',
        by: 'What agents are sold for, and whose budget pays.',
        chapters: ['stateless-and-stateful', 'the-meter-and-the-worker'],
      },
      {
        part: '3B-DA-07, on what models and simulations can do for a hypothesis',
        by: 'Small models that students move, each with what it leaves out.',
        chapters: ['the-meter-and-the-worker', 'the-distributed-bet'],
      },
    ],
  },
  {
    id: 'standard.iste',
    name: 'ISTE Standards for Students',
    body: 'International Society for Technology in Education',
    year: 2016,
    served: [
      {
        part: 'Knowledge Constructor',
        by: 'Judging the origin and the accuracy of a post and of its sources.',
        chapters: ['the-order-of-thanks', 'the-post-checked'],
      },
    ],
  },
  {
    id: 'standard.c3',
    name: 'College, Career, and Civic Life (C3) Framework for Social Studies State Standards',
    body: 'National Council for the Social Studies',
    year: 2013,
    served: [
      {
        part: 'Dimension 3, Evaluating Sources and Using Evidence',
        by: 'Claims with a verdict, a source and a date.',
        chapters: ['the-order-of-thanks', 'two-clouds', 'the-post-checked'],
      },
    ],
  },
  {
    id: 'standard.ccss',
    name: 'Common Core State Standards for English Language Arts and Literacy in History/Social Studies, Science, and Technical Subjects',
    body: 'National Governors Association Center for Best Practices and Council of Chief State School Officers',
    year: 2010,
    served: [
      {
        part: 'RI.9-10.8, on evaluating the argument and the claims of a text',
        by: 'The post cut into claims, and its careful version.',
        chapters: ['the-post-checked'],
      },
    ],
  },
  {
    id: 'standard.digcomp',
    name: 'DigComp 2.2, the Digital Competence Framework for Citizens',
    body: 'European Commission, Joint Research Centre',
    year: 2022,
    served: [
      {
        part: 'Competence 1.2, Evaluating data, information and digital content',
        by: 'Going upstream, a second witness, a verdict with a date.',
        chapters: ['the-order-of-thanks', 'the-post-checked'],
      },
    ],
  },
] as const satisfies readonly Standard[];
