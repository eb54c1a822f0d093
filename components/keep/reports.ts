/** Why an edition is not kept. */
export type Failure =
  /** The connection is metered, and the reader has not asked; how much there is to fetch, in bytes. */
  | { readonly kind: 'waits'; readonly bytes: number }
  | { readonly kind: 'stopped' }
  /** The network broke off. */
  | { readonly kind: 'cut' }
  /** A file did not come as the list names it. */
  | { readonly kind: 'altered'; readonly path: string }
  /** There is no room. */
  | { readonly kind: 'full' }
  /** The browser lets nothing be kept. */
  | { readonly kind: 'refused' };

/** How keeping an edition stands, as the worker tells open pages. */
export type Report =
  | {
      readonly kind: 'goes';
      readonly files: number;
      readonly ofFiles: number;
      readonly bytes: number;
      readonly ofBytes: number;
    }
  | { readonly kind: 'kept' }
  | Failure;

/** That an edition could not be kept, and why. */
export class NotKept extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, options?: ErrorOptions) {
    super(`The edition is not kept: ${failure.kind}.`, options);
    this.failure = failure;
  }
}
