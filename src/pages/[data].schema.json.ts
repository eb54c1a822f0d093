import type { APIRoute } from 'astro';
import { dataFiles, schemaText, type DataFileName } from '#lib/data-files/data-file.ts';

const names: readonly DataFileName[] = ['facts', 'sources', 'corrections', 'coverage', 'questions'];

export function getStaticPaths() {
  return Object.keys(dataFiles).map((data) => ({ params: { data } }));
}

/** The JSON Schema of a file of data. */
export const GET: APIRoute = ({ params }) => {
  const name = names.find((candidate) => candidate === params['data']);
  if (name === undefined)
    throw new RangeError(`There is no file of data "${params['data'] ?? ''}".`);
  return new Response(schemaText(name));
};
