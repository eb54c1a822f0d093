/** The companies that figures draw in a colour of their own; everything else is `other`. */
export const companies = {
  openai: { name: 'OpenAI' },
  amazon: { name: 'Amazon' },
  microsoft: { name: 'Microsoft' },
  nvidia: { name: 'NVIDIA' },
  softbank: { name: 'SoftBank' },
} as const;

/** Key of a company that has its own colour. */
export type CompanyId = keyof typeof companies;
