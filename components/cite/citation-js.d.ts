// What is used here of Citation.js, which comes without types.
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: string | readonly (string | object)[]);
    /** With `asEntryArray`, pairs of an id and its text; with `format: 'object'`, one object an item. */
    format(name: string, options: Readonly<Record<string, unknown>>): unknown;
  }
  export const plugins: {
    readonly config: {
      get(name: '@csl'): { readonly styles: { add(name: string, xml: string): void } };
      get(name: '@bibtex'): { readonly format: { useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
