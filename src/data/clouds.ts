import type { CompanyId } from './companies.ts';

/** Whose machines or shop it is, with the company whose colour it is drawn in. */
export const clouds = {
  azure: { name: 'Azure', company: 'microsoft' },
  aws: { name: 'AWS', company: 'amazon' },
  google: { name: 'Google', company: 'other' },
  oracle: { name: 'Oracle', company: 'other' },
  openai: { name: 'OpenAI', company: 'openai' },
} as const satisfies Readonly<
  Record<string, { readonly name: string; readonly company: CompanyId | 'other' }>
>;

/** Key of a cloud. */
export type CloudId = keyof typeof clouds;
