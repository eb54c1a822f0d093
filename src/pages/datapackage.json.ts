import type { APIRoute } from 'astro';
import { figures } from '#components/charts/figures.ts';
import { dataPackageText } from '#components/figure/data-package.ts';

/** All files of rows with the schema of each: the book as a Data Package. */
export const GET: APIRoute = ({ site }) => new Response(dataPackageText(figures, site));
