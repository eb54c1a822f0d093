import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlDocument } from '#lib/xml.ts';
import type { BookWords } from '../editions/book-words.ts';
import { optionId, type ChoiceQuestion } from './read-questions.ts';

const namespace = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const packaging = 'http://www.imsglobal.org/xsd/imscp_v1p1';
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

const root = {
  xmlns: namespace,
  'xmlns:xsi': instance,
  'xsi:schemaLocation': `${namespace} http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd`,
};

/** The questions of a chapter. */
export interface Section {
  readonly slug: string;
  readonly title: string;
  readonly questions: readonly ChoiceQuestion[];
}

const setTo = (identifier: string, value: Element) => x('setOutcomeValue', { identifier }, [value]);

/** A question of one choice as an item of QTI 2.1: its score is one or nothing, and it says why of what was chosen. */
function itemFile({ id, stem, options }: ChoiceQuestion): string {
  const outcome = (identifier: string, baseType: string, first: readonly Element[] = []) =>
    x('outcomeDeclaration', { identifier, cardinality: 'single', baseType }, [...first]);
  const chosen = x('variable', { identifier: 'RESPONSE' });
  return xmlDocument(
    x(
      'assessmentItem',
      {
        ...root,
        identifier: id,
        title: stem,
        adaptive: 'false',
        timeDependent: 'false',
        'xml:lang': 'en',
      },
      [
        x(
          'responseDeclaration',
          { identifier: 'RESPONSE', cardinality: 'single', baseType: 'identifier' },
          [x('correctResponse', [x('value', optionId(options.findIndex(({ right }) => right)))])],
        ),
        outcome('SCORE', 'float', [x('defaultValue', [x('value', '0')])]),
        outcome('FEEDBACK', 'identifier'),
        x('itemBody', [
          x(
            'choiceInteraction',
            { responseIdentifier: 'RESPONSE', shuffle: 'false', maxChoices: '1' },
            [
              x('prompt', stem),
              ...options.map(({ text }, place) =>
                x('simpleChoice', { identifier: optionId(place) }, text),
              ),
            ],
          ),
        ]),
        x('responseProcessing', [
          x('responseCondition', [
            x('responseIf', [
              x('match', [chosen, x('correct', { identifier: 'RESPONSE' })]),
              setTo('SCORE', x('baseValue', { baseType: 'float' }, '1')),
            ]),
          ]),
          setTo('FEEDBACK', chosen),
        ]),
        ...options.map(({ why }, place) =>
          x(
            'modalFeedback',
            { outcomeIdentifier: 'FEEDBACK', showHide: 'show', identifier: optionId(place) },
            why,
          ),
        ),
      ],
    ),
  );
}

const itemPath = ({ id }: ChoiceQuestion) => `items/${id}.xml`;

/** The test: a section for each chapter, to be gone through in any order and as often as one likes. */
function testFile(title: string, sections: readonly Section[]): string {
  return xmlDocument(
    x('assessmentTest', { ...root, identifier: 'self-checks', title }, [
      x('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }),
      x(
        'testPart',
        { identifier: 'chapters', navigationMode: 'nonlinear', submissionMode: 'individual' },
        [
          x('itemSessionControl', { maxAttempts: '0', showFeedback: 'true' }),
          ...sections.map(({ slug, title: name, questions }) =>
            x('assessmentSection', { identifier: slug, title: name, visible: 'true' }, [
              ...questions.map((question) =>
                x('assessmentItemRef', { identifier: question.id, href: itemPath(question) }),
              ),
            ]),
          ),
        ],
      ),
      x('outcomeProcessing', [
        setTo('SCORE', x('sum', [x('testVariables', { variableIdentifier: 'SCORE' })])),
      ]),
    ]),
  );
}

/** The self-checks of all chapters as a package of QTI 2.1: an item each, and a test of them. Files by path. */
export function qtiPackage(
  { title }: BookWords,
  sections: readonly Section[],
): ReadonlyMap<string, Uint8Array> {
  const questions = sections.flatMap((section) => section.questions);
  const test = 'self-checks.xml';
  const manifest = x(
    'manifest',
    {
      xmlns: packaging,
      'xmlns:xsi': instance,
      identifier: 'who-gets-what-questions',
      'xsi:schemaLocation': `${packaging} http://www.imsglobal.org/xsd/qti/qtiv2p1/qtiv2p1_imscpv1p2_v1p0.xsd`,
    },
    [
      x('metadata', [x('schema', 'QTIv2.1 Package'), x('schemaversion', '1.0.0')]),
      x('organizations'),
      x('resources', [
        x('resource', { identifier: 'self-checks', type: 'imsqti_test_xmlv2p1', href: test }, [
          x('file', { href: test }),
          ...questions.map(({ id }) => x('dependency', { identifierref: id })),
        ]),
        ...questions.map((question) =>
          x(
            'resource',
            { identifier: question.id, type: 'imsqti_item_xmlv2p1', href: itemPath(question) },
            [x('file', { href: itemPath(question) })],
          ),
        ),
      ]),
    ],
  );
  const files: readonly (readonly [string, string])[] = [
    ['imsmanifest.xml', xmlDocument(manifest)],
    [test, testFile(`${title}: self-checks`, sections)],
    ...questions.map((question) => [itemPath(question), itemFile(question)] as const),
  ];
  return new Map(files.map(([path, text]) => [path, Buffer.from(text)]));
}
