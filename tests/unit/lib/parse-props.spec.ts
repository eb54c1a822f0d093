import { expect, test } from '#tests/unit/test.ts';
import { AstroError } from 'astro/errors';
import { z } from 'astro/zod';
import { parseProps } from '#lib/parse-props.ts';

const schema = z.strictObject({ id: z.string(), alone: z.boolean().default(false) });

/** What is thrown, to look at its hint as well as its message. */
function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
}

test('good props come back with their defaults', () => {
  expect(parseProps('Figure', schema, { id: 'rounds' })).toEqual({ id: 'rounds', alone: false });
});

test("Astro's own attributes are no props", () => {
  const props = { id: 'rounds', 'data-astro-cid-abc': true };
  expect(parseProps('Figure', schema, props)).toEqual({ id: 'rounds', alone: false });
});

test('a misspelt prop is refused with the component and its id', () => {
  expect(() => parseProps('Figure', schema, { id: 'rounds', alnoe: true })).toThrow(
    new AstroError('<Figure id="rounds"> got props it cannot use. Unrecognized key: "alnoe".'),
  );
});

test('a missing and a wrong prop are both named', () => {
  expect(() => parseProps('Figure', schema, { alone: 'yes' })).toThrow(
    new AstroError(
      '<Figure> got props it cannot use. id: Invalid input: expected string, received undefined. ' +
        'alone: Invalid input: expected boolean, received string.',
    ),
  );
});

test('the hint leads to the schema', () => {
  const error = thrownBy(() => parseProps('Figure', schema, {}));
  expect(error).toBeInstanceOf(AstroError);
  expect(error).toHaveProperty(
    'hint',
    'Read the schema at the top of Figure.astro: every prop has a sentence there.',
  );
});
