/**
 * The companies that figures draw in a colour of their own; everything else is `other`. Lists of
 * names may have a company under a name of its business, in `alsoNamed`.
 */
export const companies = {
  openai: { id: 'openai', name: 'OpenAI', alsoNamed: [] },
  amazon: { id: 'amazon', name: 'Amazon', alsoNamed: ['AWS', 'AWS Trainium'] },
  microsoft: { id: 'microsoft', name: 'Microsoft', alsoNamed: [] },
  nvidia: { id: 'nvidia', name: 'NVIDIA', alsoNamed: [] },
  softbank: { id: 'softbank', name: 'SoftBank', alsoNamed: [] },
} as const satisfies Readonly<
  Record<
    string,
    { readonly id: string; readonly name: string; readonly alsoNamed: readonly string[] }
  >
>;

/** Key of a company that has its own colour. */
export type CompanyId = keyof typeof companies;
