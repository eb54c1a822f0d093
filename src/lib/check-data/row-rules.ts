import { quantityInDigits } from '#lib/typed-quantity.ts';
import type { Problem } from './problem.ts';
import type { WrittenData } from './written-data.ts';

interface Row {
  readonly kind: string;
  readonly within: string;
  readonly id: string;
  readonly key?: string;
}

function problemOf({ kind, within, id, key = 'id' }: Row, says: string, field?: string): Problem {
  return {
    within: `src/data/${within}`,
    written: `${key}: '${id}'`,
    ...(field === undefined ? {} : { field }),
    says: `The ${kind} "${id}" ${says}`,
  };
}

/** Rows of whose names one stands twice. */
function twice<Each>(
  rows: readonly Each[],
  nameOf: (row: Each) => string,
): readonly { readonly row: Each; readonly name: string }[] {
  const names = rows.map(nameOf);
  return rows.flatMap((row, index) => {
    const name = nameOf(row);
    return names.indexOf(name) === index ? [] : [{ row, name }];
  });
}

/** A cached token costs no more than a fresh one, and one read no more than one written. */
function pricesAgree({ modelPrices }: WrittenData): readonly Problem[] {
  const problems = modelPrices.flatMap(
    ({ id, inputUsdPerMtok: input, cachedUsdPerMtok: cached, outputUsdPerMtok: output }) => {
      const row = { kind: 'price', within: 'prices.ts', id };
      return [
        ...(cached !== null && cached > input
          ? [
              problemOf(
                row,
                `has a cached price of ${cached}, above its input price of ${input}. Correct one of the two.`,
                'cachedUsdPerMtok',
              ),
            ]
          : []),
        ...(input > output
          ? [
              problemOf(
                row,
                `has an input price of ${input}, above its output price of ${output}. Correct one of the two.`,
                'inputUsdPerMtok',
              ),
            ]
          : []),
      ];
    },
  );
  return [
    ...problems,
    ...twice(modelPrices, ({ model, from }) => `${model} from ${from}`).map(({ row, name }) =>
      problemOf(
        { kind: 'price', within: 'prices.ts', id: row.id },
        `is a second price of ${name}. A model has one price from one day.`,
      ),
    ),
  ];
}

/** A hit costs something and less than a fresh token; a write costs no less than none. */
function discountsDiscount({ cacheDiscounts }: WrittenData): readonly Problem[] {
  return cacheDiscounts.flatMap(({ id, paidPercent, writeFactor }) => {
    const row = { kind: 'cache discount', within: 'cache-discounts.ts', id };
    return [
      ...(paidPercent <= 0 || paidPercent >= 100
        ? [
            problemOf(
              row,
              `has \`paidPercent\` ${paidPercent}. It is what a hit costs, in percent of the normal price: above 0 and below 100.`,
              'paidPercent',
            ),
          ]
        : []),
      ...(writeFactor < 1
        ? [
            problemOf(
              row,
              `has \`writeFactor\` ${writeFactor}. 1 means that writing costs nothing extra; it is never below.`,
              'writeFactor',
            ),
          ]
        : []),
    ];
  });
}

/** A cache discount and the fact of the same name say the same. */
function discountsAreFacts({ cacheDiscounts, given }: WrittenData): readonly Problem[] {
  return cacheDiscounts.flatMap(({ id, paidPercent }) => {
    const fact = given.find((each) => each.id === id);
    return fact === undefined || fact.value === paidPercent
      ? []
      : [
          problemOf(
            { kind: 'cache discount', within: 'cache-discounts.ts', id },
            `has \`paidPercent\` ${paidPercent}, and the fact "${id}" says ${JSON.stringify(fact.value)}. Correct the one that is wrong.`,
            'paidPercent',
          ),
        ];
  });
}

/** Corrections come after the edition, on the day of their id, latest first. */
function correctionsRunBack({ corrections, editionDate }: WrittenData): readonly Problem[] {
  return corrections.flatMap(({ id, date }, index) => {
    const row = { kind: 'correction', within: 'corrections.ts', id };
    const above = corrections[index - 1];
    return [
      ...(date < editionDate
        ? [
            problemOf(
              row,
              `is dated ${date}, before the edition of ${editionDate} that it corrects. Correct its date.`,
              'date',
            ),
          ]
        : []),
      ...(id.startsWith(date)
        ? []
        : [
            problemOf(
              row,
              `is dated ${date}. Its id begins with that day: correct one of the two.`,
            ),
          ]),
      ...(above !== undefined && date > above.date
        ? [
            problemOf(
              row,
              `is later than "${above.id}" and stands below it. The latest comes first: move it up.`,
              'date',
            ),
          ]
        : []),
    ];
  });
}

/** Claims are numbered in the order of the post, and their ids are their numbers. */
function claimsAreNumbered({ claims }: WrittenData): readonly Problem[] {
  return claims.flatMap(({ id, number }, index) => {
    const row = { kind: 'claim', within: 'claims', id };
    if (number !== index + 1) {
      return [
        problemOf(
          row,
          `has the number ${number} and is number ${index + 1} of the list. Number the claims in their order, without a gap.`,
          'number',
        ),
      ];
    }
    const expected = `claim.${String(number).padStart(2, '0')}`;
    return id === expected
      ? []
      : [problemOf(row, `has the number ${number}. Its id is then "${expected}".`)];
  });
}

const settled: readonly string[] = ['supported', 'imprecise', 'outdated', 'contradicted'];

/** A verdict on what the record says names the record; nothing was outdated on the day. */
function verdictsHaveGrounds({ claims }: WrittenData): readonly Problem[] {
  return claims.flatMap(({ id, verdictThen, verdictNow, evidence }) => {
    const row = { kind: 'claim', within: 'claims', id };
    return [
      ...(verdictThen === 'outdated'
        ? [
            problemOf(
              row,
              'is called outdated on the day the post was written. What holds no longer held then: choose another verdict.',
              'verdictThen',
            ),
          ]
        : []),
      ...(settled.includes(verdictNow) && evidence.length === 0
        ? [
            problemOf(
              row,
              `is ${verdictNow} and names no evidence. Name the facts that say so, or choose "interpretation" or "open".`,
              'evidence',
            ),
          ]
        : []),
    ];
  });
}

/** Sentences of a text: full stops followed by a space or the end. */
function sentencesIn(text: string): number {
  return text.split(/[.!?]”?(?:\s|$)/).filter((part) => part !== '').length;
}

/** A term is explained in one to three sentences, and does not point to itself. */
function termsAreExplained({ glossary }: WrittenData): readonly Problem[] {
  return glossary.flatMap(({ id, definition, example, seeAlso = [] }) => {
    const row = { kind: 'term', within: 'glossary', id };
    const sentences = sentencesIn(definition);
    const quantity = quantityInDigits(definition);
    return [
      ...(quantity === null
        ? []
        : [
            problemOf(
              row,
              `names a quantity in its definition, "${quantity}". Quantities stand in the record: leave it out, or put it into the example.`,
              'definition',
            ),
          ]),
      ...(sentences > 3 || !definition.endsWith('.')
        ? [
            problemOf(
              row,
              `has a definition of ${sentences} sentences${definition.endsWith('.') ? '' : ' without a full stop'}. Write one to three, each with its full stop.`,
              'definition',
            ),
          ]
        : []),
      ...(/[.”]$/.test(example)
        ? []
        : [
            problemOf(
              row,
              'has an example that is no sentence. End it with a full stop.',
              'example',
            ),
          ]),
      ...(seeAlso.includes(id)
        ? [problemOf(row, 'points to itself. Take it out of `seeAlso`.', 'seeAlso')]
        : []),
    ];
  });
}

/** Names by which readers know a row belong to one row. */
function namesDiffer({ glossary, claims, retoldDetails }: WrittenData): readonly Problem[] {
  return [
    ...twice(glossary, ({ term }) => term.toLowerCase()).map(({ row, name }) =>
      problemOf(
        { kind: 'term', within: 'glossary', id: row.id },
        `is a second “${name}”. One word has one entry: put the two together.`,
        'term',
      ),
    ),
    ...twice(claims, ({ topic }) => topic).map(({ row, name }) =>
      problemOf(
        { kind: 'claim', within: 'claims', id: row.id },
        `is a second “${name}”. Figures name claims by their topic: give it another.`,
        'topic',
      ),
    ),
    ...twice(retoldDetails, ({ theme, retelling }) => `${theme} in ${retelling}`).map(
      ({ row, name }) =>
        problemOf(
          { kind: 'detail', within: 'retold-details.ts', id: row.words ?? '', key: 'words' },
          `is a second row on ${name}. Put the two together.`,
        ),
    ),
  ];
}

/** A changed or lost detail says how, and one not recorded says nothing. */
function detailsSayWhatChanged({ retoldDetails }: WrittenData): readonly Problem[] {
  return retoldDetails.flatMap(({ state, words, change, theme, retelling }) => {
    const isWrong =
      (words === null) !== (state === 'not recorded') ||
      (change !== null) !== (state === 'changed' || state === 'lost');
    return isWrong
      ? [
          problemOf(
            { kind: 'detail', within: 'retold-details.ts', id: words ?? '', key: 'words' },
            `of "${theme}" in "${retelling}" is “${state}”. Only what is not recorded has no words, and only what changed or was lost has a change: bring \`state\`, \`words\` and \`change\` into line.`,
          ),
        ]
      : [];
  });
}

/** The retellings are numbered from 1 without a gap. */
function retellingsAreNumbered({ retellings }: WrittenData): readonly Problem[] {
  return retellings.flatMap(({ id, order }, index) =>
    order === index + 1
      ? []
      : [
          problemOf(
            { kind: 'retelling', within: 'retellings.ts', id },
            `has the order ${order} and is number ${index + 1} of the list. Number them from 1, without a gap.`,
            'order',
          ),
        ],
  );
}

/** No list of names has one twice; a rule ranks each of the four once. */
function namesStandOnce({ rules }: WrittenData): readonly Problem[] {
  const ranked = rules.map(({ id, ranking }) => ({ id, names: ranking.flat().toSorted() }));
  const [first] = ranked;
  return ranked.flatMap(({ id, names }) =>
    names.join() === first?.names.join()
      ? []
      : [
          problemOf(
            { kind: 'rule', within: 'rules.ts', id },
            `ranks ${names.join(', ')}, and "${first?.id ?? ''}" ranks ${first?.names.join(', ') ?? ''}. Each rule ranks each of the names once.`,
            'ranking',
          ),
        ],
  );
}

/** A payment with a day is a fact of that day. */
function paymentsAreDatedAlike({ payments, given }: WrittenData): readonly Problem[] {
  const dates = new Map(given.map(({ id, asOf }): [string, string] => [id, asOf]));
  return payments.flatMap(({ part, amountFact, paidBy }) => {
    const asOf = dates.get(amountFact);
    return paidBy === null || asOf === paidBy
      ? []
      : [
          problemOf(
            { kind: 'payment', within: 'payments.ts', id: part, key: 'part' },
            `was paid by ${paidBy}, and its fact "${amountFact}" is of ${asOf ?? 'no date'}. Bring the two dates into line.`,
            'paidBy',
          ),
        ];
  });
}

/** What completes a round names an event above it. */
function completionsFollow({ valuations }: WrittenData): readonly Problem[] {
  const above = new Set<string>();
  return valuations.flatMap(({ id, completes }) => {
    const isWrong = completes !== undefined && !above.has(completes);
    above.add(id);
    return isWrong
      ? [
          problemOf(
            { kind: 'valuation', within: 'valuations.ts', id },
            `completes "${completes}", which does not stand above it. Name an earlier event of the list.`,
            'completes',
          ),
        ]
      : [];
  });
}

/** What holds of the rows of datasets: each rule gives the problems it finds. */
export const rowRules: readonly ((data: WrittenData) => readonly Problem[])[] = [
  pricesAgree,
  discountsDiscount,
  discountsAreFacts,
  correctionsRunBack,
  claimsAreNumbered,
  verdictsHaveGrounds,
  termsAreExplained,
  namesDiffer,
  detailsSayWhatChanged,
  retellingsAreNumbered,
  namesStandOnce,
  paymentsAreDatedAlike,
  completionsFollow,
];
