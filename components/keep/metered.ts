/** What some browsers tell of the connection (Network Information API; Chromium’s alone so far). */
interface Connection {
  readonly saveData?: boolean;
  /** Told on phones and tablets alone. */
  readonly type?: string;
}

/**
 * Whether what is fetched may cost the reader: data are to be saved, or the network is a phone’s. Where the browser
 * tells nothing, a phone’s connection is taken to be metered and a desk’s not. `src/layouts/head.js` asks the same.
 */
export function isMetered(navigator: {
  readonly connection?: Connection;
  readonly userAgent: string;
}): boolean {
  const { connection, userAgent } = navigator;
  if (!connection) return /Mobi/.test(userAgent);
  return connection.saveData === true || /^(?:cell|blue|wimax)/.test(connection.type ?? '');
}
