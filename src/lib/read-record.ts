import { z } from 'astro/zod';

const schema = z.object({
  record: z.object({
    factIds: z.array(z.string()),
    sourceIds: z.array(z.string()),
    figureIds: z.array(z.string()),
    words: z.number(),
    checkable: z.number(),
    cited: z.number(),
    uncited: z.array(z.string()),
  }),
});

/** What the markdown step found in a chapter: see `src/markdown/record.ts`. */
export function readRecord(frontmatter: unknown): z.output<typeof schema>['record'] {
  return schema.parse(frontmatter).record;
}
