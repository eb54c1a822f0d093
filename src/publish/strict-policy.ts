import { createHash } from 'node:crypto';
import { carriesFont } from './cut-fonts.ts';
import type { Page } from './read-page.ts';
import type { Step } from './step.ts';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * Whether a page may have the browser keep the book. What is framed by others keeps nothing on their readers' devices;
 * the error page stands at addresses of any depth, and does not know where the worker lies.
 */
function mayKeep({ path }: Page): boolean {
  return !path.startsWith('embed/') && path !== '404.html';
}

/** The Content-Security-Policy of a page as it now stands: its own styles and scripts, no others. */
function policyOf(page: Page): string {
  const { edits, styles, scripts } = page;
  const hashes = (spans: Page['styles']) => [
    ...new Set(spans.map(({ from, to }) => hashOf(edits.slice(from, to)))),
  ];
  return [
    "default-src 'none'",
    ["style-src 'self'", ...hashes(styles)].join(' '),
    ["script-src 'self'", ...hashes(scripts)].join(' '),
    "img-src 'self'",
    `font-src ${carriesFont(page) ? 'data:' : "'self'"}`,
    "manifest-src 'self'",
    `worker-src ${mayKeep(page) ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Gives every page its policy. No step after this one may change a style or a script: it is hashed. */
export const strictPolicy: Step = {
  name: 'strict policy',
  run(site) {
    for (const page of site.pages) {
      const [styled] = page.styledTags;
      if (styled !== undefined) {
        throw new Error(
          `${page.path} has a style attribute on <${styled}>. The site's Content-Security-Policy ignores it: use a class.`,
        );
      }
      if (page.charsetEnd === null) {
        throw new Error(`${page.path} has no <meta charset>. Build it with the layout Page.astro.`);
      }
      page.edits.appendRight(
        page.charsetEnd,
        `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}">`,
      );
    }
  },
};
