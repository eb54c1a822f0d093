import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { iconPng, pngIcons } from './_icon.ts';

export function getStaticPaths() {
  return pngIcons.map(({ name, size }) => ({ params: { icon: name }, props: { size } }));
}

/** The icon as a picture, for home screens and for libraries that take no SVG. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await iconPng(props.size));
