import { z } from 'astro/zod';

/** What stands at the head of a page's file that is no chapter. Anything else is refused. */
export const pageSchema = z.strictObject({
  title: z.string().min(3).max(70),
  /** One sentence for search results and link previews. */
  description: z.string().min(40).max(200),
});
