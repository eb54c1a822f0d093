import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlDocument } from '#lib/xml.ts';
import { asHtml } from './as-html.ts';
import { namespaces, schemas } from './namespaces.ts';
import { optionId, type ChoiceQuestion } from './read-questions.ts';

const material = (text: string): Element =>
  x('material', [x('mattext', { texttype: 'text/html' }, asHtml(text))]);

/** Labels with what stands under them. */
const metadata = (fields: Readonly<Record<string, string>>): Element =>
  x(
    'qtimetadata',
    Object.entries(fields).map(([label, entry]) =>
      x('qtimetadatafield', [x('fieldlabel', label), x('fieldentry', entry)]),
    ),
  );

/**
 * A question of one choice. Each option has a condition of its own that ends the processing: one that went on would be
 * taken by Moodle for feedback to every answer.
 */
function item({ id, stem, options }: ChoiceQuestion): Element {
  const feedbackId = (place: number) => `${id}-${optionId(place)}-feedback`;
  return x('item', { ident: id, title: stem }, [
    x('itemmetadata', [metadata({ cc_profile: 'cc.multiple_choice.v0p1' })]),
    x('presentation', [
      material(stem),
      x('response_lid', { ident: 'response', rcardinality: 'Single' }, [
        x(
          'render_choice',
          options.map(({ text }, place) =>
            x('response_label', { ident: optionId(place) }, [material(text)]),
          ),
        ),
      ]),
    ]),
    x('resprocessing', [
      x('outcomes', [
        x('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: '0', maxvalue: '100' }),
      ]),
      ...options.map(({ right }, place) =>
        x('respcondition', { continue: 'No' }, [
          x('conditionvar', [x('varequal', { respident: 'response' }, optionId(place))]),
          ...(right ? [x('setvar', { varname: 'SCORE', action: 'Set' }, '100')] : []),
          x('displayfeedback', { feedbacktype: 'Response', linkrefid: feedbackId(place) }),
        ]),
      ),
    ]),
    ...options.map(({ why }, place) =>
      x('itemfeedback', { ident: feedbackId(place) }, [x('flow_mat', [material(why)])]),
    ),
  ]);
}

/** A quiz in the cartridge’s own profile of QTI 1.2, to be taken as often as one likes. */
export function quizFile(id: string, title: string, questions: readonly ChoiceQuestion[]): string {
  return xmlDocument(
    x(
      'questestinterop',
      {
        xmlns: namespaces.quiz,
        'xmlns:xsi': namespaces.instance,
        'xsi:schemaLocation': `${namespaces.quiz} ${schemas.quiz}`,
      },
      [
        x('assessment', { ident: id, title }, [
          metadata({
            cc_profile: 'cc.exam.v0p1',
            qmd_assessmenttype: 'Examination',
            qmd_scoretype: 'Percentage',
            qmd_feedbackpermitted: 'Yes',
            qmd_hintspermitted: 'No',
            qmd_solutionspermitted: 'Yes',
            cc_maxattempts: 'unlimited',
          }),
          x('section', { ident: `${id}-section` }, questions.map(item)),
        ]),
      ],
    ),
  );
}
