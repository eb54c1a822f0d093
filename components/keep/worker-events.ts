// What a worker has and TypeScript's library for pages does not know. The library for workers cannot stand beside it.

interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What a page, or the browser for a new page, asks for. */
export interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  /** The tab that asks; empty for a page that is still to come. */
  readonly clientId: string;
  /** The tab that shows the answer, when a page is asked for. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** The events of a worker by their names. */
export interface WorkerEvents {
  readonly install: WorkerEvent;
  readonly activate: WorkerEvent;
  readonly fetch: FetchEvent;
  readonly message: WorkerEvent & MessageEvent<unknown>;
}

/** The tabs and frames that show the site. */
export interface Clients {
  matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { readonly id: string }[]>;
}
