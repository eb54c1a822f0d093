/** The part of oembetter 1.2 that the tests use; the package has no types. */
declare module 'oembetter' {
  interface Finder {
    /** Asks what an address may be shown as, by the link in its page's head. */
    fetch(address: string, answered: (error: Error | null, answer?: unknown) => void): void;
  }
  export default function oembetter(): Finder;
}
