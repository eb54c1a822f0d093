import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterSchema } from '#lib/chapter-schema.ts';

const chapters = defineCollection({
  // The number in the file's name is the order; the rest is the address.
  loader: glob({
    base: './content/chapters',
    pattern: '[0-9][0-9]-*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: chapterSchema,
});

export const collections = { chapters };
