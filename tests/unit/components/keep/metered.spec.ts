import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { isMetered } from '#components/keep/metered.ts';
import { expect, test } from '#tests/unit/test.ts';

const desk = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

const browsers = [
  [{ userAgent: desk }, false],
  // A phone whose browser tells nothing of the connection.
  [{ userAgent: phone }, true],
  [{ userAgent: phone, connection: { saveData: false, type: 'wifi' } }, false],
  [{ userAgent: phone, connection: { saveData: true, type: 'wifi' } }, true],
  [{ userAgent: phone, connection: { saveData: false, type: 'cellular' } }, true],
  [{ userAgent: phone, connection: { saveData: false, type: 'bluetooth' } }, true],
  // A desk's Chromium tells of no type.
  [{ userAgent: desk, connection: { saveData: false } }, false],
  [{ userAgent: desk, connection: { saveData: true } }, true],
] as const;

test('a connection is metered when it is a phone’s or data are to be saved', () => {
  expect(browsers.map(([navigator]) => isMetered(navigator))).toEqual(
    browsers.map(([, metered]) => metered),
  );
});

test('the script of every page asks the same before it begins the worker', () => {
  const script = readFileSync(new URL('../../../../src/layouts/head.js', import.meta.url), 'utf8');
  /** Whether the script begins the worker, in a window with this navigator. */
  const begins = (navigator: object) => {
    const begun: string[] = [];
    const listeners = new Map<string, () => void>();
    const icon = { href: 'https://book.example/favicon.svg', getAttribute: () => 'favicon.svg' };
    const serviceWorker = {
      register: (address: string) => {
        begun.push(address);
        return Promise.resolve();
      },
    };
    const self = {};
    const scope = {
      addEventListener: (kind: string, listener: () => void) => listeners.set(kind, listener),
      document: {
        documentElement: { dataset: {} },
        fonts: [],
        head: { append: () => undefined },
        querySelector: () => icon,
        createElement: () => ({}),
      },
      location: { protocol: 'https:' },
      localStorage: { getItem: () => null },
      navigator: { ...navigator, serviceWorker },
      performance: { getEntriesByType: () => [] },
      parent: self,
      self,
    };
    runInNewContext(script, scope);
    expect(begun, 'before the page is there').toEqual([]);
    listeners.get('load')?.();
    return begun.join() === 'https://book.example/sw.js';
  };
  expect(browsers.map(([navigator]) => begins(navigator))).toEqual(
    browsers.map(([, metered]) => !metered),
  );
});
