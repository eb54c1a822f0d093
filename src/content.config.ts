import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const chapters = defineCollection({
  // The number in the file's name is the order; the rest is the address.
  loader: glob({
    base: './content/chapters',
    pattern: '[0-9][0-9]-*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({
    /** At most 70 characters. */
    title: z.string().min(3).max(70),
    /** The one question the chapter answers. */
    question: z.string().endsWith('?'),
    /** One sentence for search results and link previews. */
    summary: z.string().min(40).max(200),
    /** Day of the last change that a reader would notice, ISO. */
    updated: z.date().transform((date) => date.toISOString().slice(0, 10)),
  }),
});

export const collections = { chapters };
