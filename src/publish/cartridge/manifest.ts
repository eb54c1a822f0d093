import type { Element } from 'xast';
import { x } from 'xastscript';
import { xmlDocument } from '#lib/xml.ts';
import type { BookWords } from '../editions/book-words.ts';
import { namespaces, schemas } from './namespaces.ts';

/** What a thing in the cartridge is, in the words of its version. */
const types = {
  page: 'webcontent',
  picture: 'webcontent',
  quiz: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
  topic: 'imsdt_xmlv1p1',
  live: 'imswl_xmlv1p1',
} as const;

/** A thing in the cartridge: one file, and what it needs. */
export interface Resource {
  readonly kind: keyof typeof types;
  /** What it is of: a slug or the id of a figure, so that its identifier stays when others come or go. */
  readonly of: string;
  readonly path: string;
  /** Pictures that it shows, by what they are of. */
  readonly pictures?: readonly string[];
}

/** A thing as a course lists it. */
export interface Item {
  readonly title: string;
  readonly resource: Resource;
}

/** A module: what belongs together in a course, in its order. */
export interface Module {
  readonly of: string;
  readonly title: string;
  readonly items: readonly Item[];
}

const idOf = ({ kind, of }: Pick<Resource, 'kind' | 'of'>) => `${kind}-${of}`;

function resourceOf(resource: Resource): Element {
  const { kind, path, pictures = [] } = resource;
  const isContent = types[kind] === 'webcontent';
  return x(
    'resource',
    { identifier: idOf(resource), type: types[kind], ...(isContent ? { href: path } : {}) },
    [
      x('file', { href: path }),
      ...pictures.map((of) => x('dependency', { identifierref: idOf({ kind: 'picture', of }) })),
    ],
  );
}

function metadataOf({ title, subtitle, description, date, licence }: BookWords): Element {
  const words = (name: string, text: string) =>
    x(`lom:${name}`, [x('lom:string', { language: 'en' }, text)]);
  return x('metadata', [
    x('schema', 'IMS Common Cartridge'),
    x('schemaversion', '1.1.0'),
    x('lom:lom', [
      x('lom:general', [
        words('title', `${title}: ${subtitle}`),
        x('lom:language', 'en'),
        words('description', `${description} Edition of ${date}.`),
      ]),
      x('lom:rights', [
        x('lom:copyrightAndOtherRestrictions', [x('lom:value', 'yes')]),
        words('description', `Text, figures and data: ${licence.name}, ${licence.url}`),
      ]),
    ]),
  ]);
}

/** The manifest: what the cartridge is, the modules of the course, and every file. */
export function manifestFile(
  words: BookWords,
  modules: readonly Module[],
  resources: readonly Resource[],
): string {
  const { package: own, metadata, instance } = namespaces;
  return xmlDocument(
    x(
      'manifest',
      {
        // Moodle tells the version by this name, and looks for it in the first 500 bytes.
        xmlns: own,
        'xmlns:lom': metadata,
        'xmlns:xsi': instance,
        identifier: 'who-gets-what',
        'xsi:schemaLocation': `${own} ${schemas.package} ${metadata} ${schemas.metadata}`,
      },
      [
        metadataOf(words),
        x('organizations', [
          x('organization', { identifier: 'course', structure: 'rooted-hierarchy' }, [
            x(
              'item',
              { identifier: 'modules' },
              modules.map(({ of, title, items }) =>
                x('item', { identifier: `module-${of}` }, [
                  x('title', title),
                  ...items.map((item) =>
                    x(
                      'item',
                      {
                        identifier: `item-${idOf(item.resource)}`,
                        identifierref: idOf(item.resource),
                      },
                      [x('title', item.title)],
                    ),
                  ),
                ]),
              ),
            ),
          ]),
        ]),
        x('resources', resources.map(resourceOf)),
      ],
    ),
  );
}
