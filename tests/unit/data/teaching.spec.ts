import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { explorables } from '#components/explore/explorables.ts';
import { readState } from '#components/explore/read-state.ts';
import type { Settings } from '#components/explore/settings.ts';
import { figures } from '#components/charts/figures.ts';
import { ledgerSettings } from '#components/explore/the-ledger/settings.ts';
import { theLedgerGiven } from '#components/explore/the-ledger/record.ts';
import { excerpts } from '#data/excerpts.ts';
import { exercises } from '#data/exercises.ts';
import { teaching } from '#data/teaching/index.ts';
import { overview } from '#data/teaching/overview.ts';
import { questionLevels, type ChapterTeaching, type Material } from '#data/teaching/types.ts';
import { doubtOf, marksDoubt, tellsReport } from '#lib/doubt.ts';
import { facts, sourceById } from '#lib/facts.ts';
import { piecesOf, plainWords } from '#lib/teaching-words.ts';
import { typedQuantity } from '#lib/typed-quantity.ts';
import { expect, test } from '#tests/unit/test.ts';

const lock = z
  .object({ ids: z.record(z.string(), z.record(z.string(), z.string())) })
  .parse(JSON.parse(readFileSync('content/published-ids.json', 'utf8')));
const paragraphsOf = (chapter: string) => lock.ids[`${chapter}.html`] ?? {};

const checks = teaching.flatMap(({ chapter, selfChecks }) =>
  selfChecks.map((check) => ({ chapter, ...check })),
);
const questions = teaching.flatMap(({ chapter, questions: own }) =>
  own.map((question) => ({ chapter, ...question })),
);
const rightPlaces = checks.map(({ options }) => options.findIndex((option) => option.right));
const countWords = (text: string) => plainWords(text).split(/\s+/).filter(Boolean).length;
const materials: readonly Material[] = teaching.flatMap(({ opener, activity }) => [
  ...opener.materials,
  ...activity.materials,
]);

/** Every text of a chapter’s teaching; texts that are read together stand in one list. */
function textsOf(own: ChapterTeaching): readonly (readonly string[])[] {
  const { opener, activity, worksheet } = own;
  return [
    ...own.objectives.map((text) => [text]),
    ...[opener, activity].map(({ title, steps }) => [title, ...steps]),
    [activity.goal],
    ...[...opener.materials, ...activity.materials].flatMap((material) =>
      material.kind === 'explorable'
        ? [[material.shows]]
        : 'name' in material
          ? [[material.name]]
          : [],
    ),
    ...own.selfChecks.map(({ stem, options }) => [
      stem,
      ...options.flatMap(({ text, why }) => [text, why]),
    ]),
    ...own.questions.map((question) => [
      question.stem,
      question.answer,
      ...(question.level === 'judge' ? question.rubric.map(({ does }) => does) : []),
    ]),
    ...own.misunderstandings.map(({ says, answer }) => [says, answer]),
    ...own.reading.map(({ goodFor }) => [goodFor]),
    ...(worksheet === undefined
      ? []
      : [
          [worksheet.title, worksheet.intro],
          ...worksheet.steps.map(({ title, task }) => [title, task]),
        ]),
  ];
}
const overviewTexts = [
  ...overview.suits,
  ...overview.before,
  overview.standardsNote,
  ...overview.ways.flatMap(({ name, time, lessons }) => [
    name,
    time,
    ...lessons.flatMap(({ title, does }) => [title, does]),
  ]),
  ...overview.standards.flatMap(({ served }) => served.map(({ by }) => by)),
].map((text) => [text]);
const allTexts = [...teaching.flatMap(textsOf), ...overviewTexts];

test('every chapter has its teaching, in the order of the book', () => {
  expect(teaching.map(({ chapter }) => chapter)).toEqual(exercises.map(({ chapter }) => chapter));
});

test('every chapter has as much as its type promises', () => {
  for (const own of teaching) {
    const counts = [
      ['objectives', own.objectives, 3, 5],
      ['questions', own.questions, 6, 10],
      ['misunderstandings', own.misunderstandings, 3, 5],
      ['reading', own.reading, 2, 4],
    ] as const;
    for (const [name, list, least, most] of counts) {
      expect(list.length, `${own.chapter}: ${name}`).toBeGreaterThanOrEqual(least);
      expect(list.length, `${own.chapter}: ${name}`).toBeLessThanOrEqual(most);
    }
    expect(own.selfChecks, own.chapter).toHaveLength(5);
    expect(own.opener.minutes, own.chapter).toBe(10);
  }
});

test('a check has four different options, and one of them is right', () => {
  for (const { id, options } of checks) {
    expect(
      options.filter(({ right }) => right),
      id,
    ).toHaveLength(1);
    expect(new Set(options.map(({ text }) => text)).size, id).toBe(4);
  }
});

test('questions rise from recall to judgement, and two of each chapter are to judge', () => {
  for (const { chapter, questions: own } of teaching) {
    const levels = own.map(({ level }) => questionLevels.indexOf(level));
    expect(levels, chapter).toEqual(levels.toSorted((a, b) => a - b));
    expect(levels[0], chapter).toBe(0);
    expect(own.filter(({ level }) => level === 'judge').length, chapter).toBeGreaterThanOrEqual(2);
  }
});

test('a rubric goes from full points to none', () => {
  for (const question of questions) {
    if (question.level !== 'judge') continue;
    const points = question.rubric.map((level) => level.points);
    expect(points, question.id).toEqual(points.map((_, index) => points.length - 1 - index));
    expect([3, 4], question.id).toContain(points.length);
  }
});

test('no id is used twice, and those of a chapter share its short name', () => {
  const ids = teaching.flatMap((own) => [
    ...[own.opener, own.activity, ...own.selfChecks, ...own.questions, ...own.misunderstandings],
    ...(own.worksheet ? [own.worksheet] : []),
  ]);
  const all = [
    ...ids.map(({ id }) => id),
    ...[...overview.ways, ...overview.standards].map(({ id }) => id),
  ];
  expect(new Set(all).size).toBe(all.length);
  for (const own of teaching) {
    const short = own.opener.id.split('.')[1];
    const named = [own.activity, ...own.selfChecks, ...own.questions, ...own.misunderstandings];
    expect([...new Set(named.map(({ id }) => id.split('.')[1]))], own.chapter).toEqual([short]);
    for (const { id } of named) expect(id).toMatch(/^[a-z]+\.[a-z]+(?:\.[a-z0-9-]+)?$/);
  }
});

test('every fact that the teaching rests on or prints is on record', () => {
  const named = [...checks, ...questions].flatMap((item) => item.facts);
  const printed = allTexts
    .flat()
    .flatMap((text) => piecesOf(text))
    .flatMap((piece) => (typeof piece === 'string' ? [] : [piece.fact]));
  const ids: readonly string[] = [...named, ...printed];
  expect(ids.filter((id) => !facts.has(id))).toEqual([]);
});

test('what answers a question is a paragraph of its chapter', () => {
  const lost = [...checks, ...questions].flatMap(({ id, chapter, answeredBy }) =>
    [answeredBy].flat().flatMap((paragraph) => {
      const words = paragraphsOf(chapter)[paragraph];
      return words?.startsWith('passage') ? [] : [`${id}: ${paragraph}`];
    }),
  );
  expect(lost).toEqual([]);
});

test('explanations have thirty words at most, stems thirty-five', () => {
  const long = checks.flatMap(({ id, stem, options }) => [
    ...(countWords(stem) > 35 ? [`${id}: stem`] : []),
    ...options.flatMap(({ why, text }) => (countWords(why) > 30 ? [`${id}: ${text}`] : [])),
  ]);
  expect(long).toEqual([]);
});

for (const { chapter, selfChecks } of teaching) {
  test(`the self-checks of ${chapter} have 420 words at most`, () => {
    const texts = selfChecks.flatMap(({ stem, options }) => [
      stem,
      ...options.flatMap(({ text, why }) => [text, why]),
    ]);
    expect(texts.reduce((sum, text) => sum + countWords(text), 0)).toBeLessThanOrEqual(420);
  });
}

test('the right option stands in each place about as often', () => {
  for (const place of [0, 1, 2, 3]) {
    const share = rightPlaces.filter((own) => own === place).length / rightPlaces.length;
    expect(share, `place ${place + 1}`).toBeGreaterThan(0.15);
    expect(share, `place ${place + 1}`).toBeLessThan(0.35);
  }
  for (const { chapter, selfChecks } of teaching) {
    const places = selfChecks.map(({ options }) => options.findIndex((option) => option.right));
    expect(new Set(places).size, chapter).toBeGreaterThanOrEqual(3);
  }
});

test('the right option does not stand out by its length', () => {
  const lengths = checks.map(({ options }) => ({
    right: options.filter(({ right }) => right).map(({ text }) => plainWords(text).length)[0] ?? 0,
    wrong: options.filter(({ right }) => !right).map(({ text }) => plainWords(text).length),
  }));
  const longest = lengths.filter(({ right, wrong }) => right > Math.max(...wrong));
  const shortest = lengths.filter(({ right, wrong }) => right < Math.min(...wrong));
  expect(longest.length / checks.length).toBeLessThanOrEqual(0.4);
  expect(shortest.length / checks.length).toBeLessThanOrEqual(0.4);
  const uneven = checks.filter(({ options }) => {
    const all = options.map(({ text }) => plainWords(text).length);
    return Math.max(...all) > 2 * Math.min(...all);
  });
  expect(uneven.map(({ id }) => id)).toEqual([]);
});

test('no quantity of the record is typed', () => {
  const typed = allTexts.flat().flatMap((text) => {
    const own = piecesOf(text)
      .filter((piece) => typeof piece === 'string')
      .join(' … ')
      // Time in class, and the title of a chapter.
      .replaceAll(/\b[\w-]+ (?:minutes|weeks|lessons)\b|\bfifty-nine days\b/gi, ' ');
    const found = typedQuantity(own);
    return found === null ? [] : [`${found}: ${text}`];
  });
  expect(typed).toEqual([]);
});

test('a doubtful fact is not printed, and doubt on which an answer rests is told', () => {
  const doubtful = allTexts.flat().flatMap((text) =>
    piecesOf(text).flatMap((piece) => {
      const fact = typeof piece === 'string' ? undefined : facts.get(piece.fact);
      return fact && doubtOf(fact) !== null ? [`${fact.id}: ${text}`] : [];
    }),
  );
  expect(doubtful).toEqual([]);
  const silent = [...checks, ...questions].filter((item) => {
    const words =
      'options' in item
        ? [item.stem, ...item.options.map(({ why }) => why)]
        : [item.stem, item.answer];
    const isInDoubt = item.facts.some((id) => {
      const fact = facts.get(id);
      return fact !== undefined && doubtOf(fact) !== null;
    });
    return isInDoubt && !marksDoubt(words.map(plainWords).join(' '));
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('what others report is told so where it is printed', () => {
  const untold = allTexts.flatMap((together) => {
    const printed = together
      .flatMap((text) => piecesOf(text))
      .flatMap((piece) => (typeof piece === 'string' ? [] : (facts.get(piece.fact) ?? [])))
      .filter(({ confidence }) => confidence === 'reported');
    const publishers = printed.flatMap(({ sources }) =>
      sources.map((source) => sourceById(source).publisher),
    );
    const isTold = tellsReport(together.map(plainWords).join(' '), publishers);
    return printed.length > 0 && !isTold ? [together.join(' / ')] : [];
  });
  expect(untold).toEqual([]);
});

test('what is quoted stands in the chapter, in an excerpt or in a fact', () => {
  const record = [
    ...teaching.map(({ chapter }, index) =>
      readFileSync(`content/chapters/0${index + 1}-${chapter}.mdx`, 'utf8'),
    ),
    JSON.stringify(excerpts),
    ...[...facts.values()].map(({ unit, value }) => (unit === 'text' ? value : '')),
  ]
    .join('\n')
    .replaceAll(/\*/g, '')
    .toLowerCase();
  const strangers = allTexts
    .flat()
    .flatMap((text) => [...text.matchAll(/“([^”]+)”/g)].map(([, quoted = '']) => quoted))
    .filter((quoted) => quoted.split(' ').length >= 4)
    .filter((quoted) => !record.includes(quoted.toLowerCase().replace(/[.,;:]$/, '')));
  expect(strangers).toEqual([]);
});

test('what is to be at hand is there: figures, data, explorables in a state, pages', () => {
  const figureIds: readonly string[] = figures.map(({ id }) => id);
  const ledger: Settings = ledgerSettings(theLedgerGiven([]));
  const settings = new Map<string, Settings>([
    ...explorables.map(({ model }) => [model.id, model.settings] as const),
    ['the-ledger', ledger],
  ]);
  const missing = materials.flatMap((material) => {
    if (material.kind === 'figure') return figureIds.includes(material.id) ? [] : [material.id];
    if (material.kind === 'data')
      return figureIds.includes(material.figure) ? [] : [material.figure];
    if (material.kind === 'explorable') {
      const own = settings.get(material.id);
      if (own === undefined) return [material.id];
      const { problems } = readState(own, material.query);
      const names = [...new URLSearchParams(material.query).keys()];
      expect(names, material.id).toEqual(Object.keys(own));
      return problems.map((problem) => `${material.id}${material.query}: ${problem}`);
    }
    if (material.kind === 'page') {
      const [page = '', place = ''] = material.address.split('#');
      const onPage = lock.ids[`${page}.html`];
      return onPage !== undefined && place in onPage ? [] : [material.address];
    }
    return [];
  });
  expect(missing).toEqual([]);
});

test('a source is recommended once in a chapter', () => {
  for (const { chapter, reading } of teaching) {
    expect(new Set(reading.map(({ source }) => source)).size, chapter).toBe(reading.length);
  }
});

test('a way through the book asks for what is there, and the longest reads every chapter', () => {
  for (const { id, lessons } of overview.ways) {
    for (const { parts, chapters, title } of lessons) {
      const read: readonly string[] = chapters;
      for (const { part, chapter } of parts) {
        if (part === 'worksheet') {
          const own = teaching.find((candidate) => candidate.chapter === chapter);
          expect(own?.worksheet, `${id}: ${title}`).toBeDefined();
        }
        expect(read.length === 0 || read.includes(chapter), `${id}: ${title}: ${chapter}`).toBe(
          true,
        );
      }
    }
  }
  const term = overview.ways.at(-1)?.lessons.flatMap(({ chapters }) => chapters) ?? [];
  expect([...new Set(term)]).toEqual(teaching.map(({ chapter }) => chapter));
});
