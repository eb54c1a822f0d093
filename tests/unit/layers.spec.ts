import { expect, test } from '#tests/unit/test.ts';

/** ESLint's layers as a function. ESLint is large: it is loaded to run a test, not to list them. */
async function layers() {
  const [{ Linter }, { layerRules }] = await Promise.all([
    import('eslint'),
    import('../../eslint.layers.js'),
  ]);
  const linter = new Linter({ configType: 'flat' });
  /** What the layers say of an import in a file: nothing, or why it is refused. */
  return (file: string, from: string) =>
    linter
      .verify(
        `import { one } from '${from}';\nexport const two = one;\n`,
        [{ files: ['**/*.ts'] }, ...layerRules],
        file,
      )
      .map(({ message }) => message);
}

test('an import that points the wrong way is refused once, by its name and by its path', async () => {
  const refusals = await layers();
  const allowed = (
    [
      ['src/data/claims.ts', '#lib/format.ts'],
      ['src/data/claims.ts', 'astro/zod'],
      ['src/data/facts/round.ts', '../../lib/format.ts'],
      ['src/models/payments.ts', '#data/payments.ts'],
      ['src/models/payments.ts', '../lib/format.ts'],
      ['src/models/payments.ts', 'node:fs'],
      ['src/lib/format.ts', '#components/charts/figures.ts'],
      ['src/lib/format.ts', '../../components/charts/figures.ts'],
      ['src/lib/model-facts/margins.ts', '../../data/margins.ts'],
      ['src/lib/format.ts', '#publish/report.ts'],
      ['src/markdown/record.ts', '#lib/facts.ts'],
      ['src/markdown/record.ts', '../lib/facts.ts'],
      ['src/publish/report.ts', '#data/claims.ts'],
      ['src/publish/report.ts', '../data/claims.ts'],
      ['src/publish/report.ts', '#markdown/record.ts'],
      ['components/prose/doubt.ts', '#content/published-ids.json'],
      ['components/prose/doubt.ts', '#layouts/Page.astro'],
      ['components/prose/doubt.ts', 'astro:content'],
      ['components/prose/doubt.ts', 'node:fs'],
      ['components/charts/budgets.figure.ts', '../figure/define-figure.ts'],
      ['components/charts/budgets.figure.ts', '#publish/report.ts'],
      ['src/layouts/head.ts', '#publish/report.ts'],
      ['src/pages/facts.csv.ts', '#publish/report.ts'],
      ['src/pages/facts.csv.ts', '../lib/facts.ts'],
      ['src/pages/figures/data.ts', '../../lib/facts.ts'],
    ] as const
  ).filter(([file, from]) => refusals(file, from).length !== 1);
  expect(allowed).toEqual([]);
});

// That a model may take types from the data, `npm run lint` shows: all of them do.
test('an import that points the right way is let through', async () => {
  const refusals = await layers();
  const refused = (
    [
      ['src/data/facts/round.ts', '../types.ts'],
      ['src/lib/format.ts', '#data/units.ts'],
      ['src/lib/model-facts/margins.ts', '#models/margin-scenario.ts'],
      ['src/lib/model-facts/margins.ts', '../cloud-spread.ts'],
      ['components/charts/budgets.figure.ts', '#components/figure/define-figure.ts'],
      ['src/pages/figures/data.ts', '#components/charts/figures.ts'],
      ['src/pages/facts.csv.ts', './facts.ts'],
    ] as const
  ).filter(([file, from]) => refusals(file, from).length > 0);
  expect(refused).toEqual([]);
});

test('a refused import says which way imports point', async () => {
  const refusals = await layers();
  expect(refusals('src/lib/format.ts', '#components/charts/figures.ts')).toEqual([
    "'#components/charts/figures.ts' import is restricted from being used by a pattern. The library stands on models and data. Imports point one way.",
  ]);
});
