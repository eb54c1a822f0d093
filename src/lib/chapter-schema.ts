import { z } from 'astro/zod';

/** What stands at the head of a chapter's file. Anything else is refused. */
export const chapterSchema = z.strictObject({
  /** At most 70 characters. */
  title: z.string().min(3).max(70),
  /** The one question the chapter answers. */
  question: z.string().endsWith('?'),
  /** One sentence for search results and link previews. */
  summary: z.string().min(40).max(200),
  /** Day of the last change that a reader would notice. */
  updated: z.date().transform((date) => date.toISOString().slice(0, 10)),
});
