import { contractTerms } from './glossary/contracts.ts';
import { machineTerms } from './glossary/machines.ts';
import { methodTerms } from './glossary/methods.ts';
import { moneyTerms } from './glossary/money.ts';
import { productTerms } from './glossary/products.ts';
import type { GlossaryTerm } from './glossary/term.ts';

export type { GlossaryTerm };

/** Every term that the chapters explain, by kind; the page sorts them. */
export const glossary = [
  ...moneyTerms,
  ...contractTerms,
  ...machineTerms,
  ...productTerms,
  ...methodTerms,
] as const satisfies readonly GlossaryTerm[];

/** Id of a term. */
export type TermId = (typeof glossary)[number]['id'];

type SeeAlso<Term> = Term extends { readonly seeAlso: readonly (infer Id)[] } ? Id : never;
type Refuse<Unknown extends never> = Unknown;

/** Does not compile when a term points to one that is not there: the error names it. */
export type UnknownTerm = Refuse<Exclude<SeeAlso<(typeof glossary)[number]>, TermId>>;
