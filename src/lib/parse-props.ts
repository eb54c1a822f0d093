import { AstroError } from 'astro/errors';
import { z } from 'astro/zod';

/**
 * The props of a component, checked. Props written in MDX are checked by nothing else.
 *
 * @throws AstroError that names the component, its id where it has one, and each wrong prop.
 */
export function parseProps<Schema extends z.ZodType>(
  component: string,
  schema: Schema,
  props: Readonly<Record<string, unknown>>,
): z.output<Schema> {
  // Astro adds data-astro-* attributes to components inside scoped styles.
  const own = Object.fromEntries(
    Object.entries(props).filter(([name]) => !name.startsWith('data-astro-')),
  );
  const result = schema.safeParse(own);
  if (result.success) return result.data;
  const id = typeof own['id'] === 'string' ? ` id="${own['id']}"` : '';
  const problems = result.error.issues.map((issue) => {
    const at = issue.path.join('.');
    return at === '' ? issue.message : `${at}: ${issue.message}`;
  });
  throw new AstroError(
    `<${component}${id}> got props it cannot use. ${problems.join('. ')}.`,
    `Read the schema at the top of ${component}.astro: every prop has a sentence there.`,
  );
}
