import { createHash } from 'node:crypto';
import { expect, test } from '#tests/unit/test.ts';
import { relativeLinks } from '../../../src/publish/relative-links.ts';
import { strictPolicy } from '../../../src/publish/strict-policy.ts';
import { aPage, run, textAfter } from './a-site.ts';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

test('the policy stands right after the charset and allows the page its own style and script only', async () => {
  const site = {
    'index.html': aPage({
      head: '<style>a{src:url(/a.woff2)}</style><script>document.title</script>',
    }),
    'a.woff2': 'font',
  };
  const policy = [
    "default-src 'none'",
    // The hash is that of the style as it stands in the file, its address already relative.
    `style-src 'self' 'sha256-${sha256('a{src:url(a.woff2)}')}'`,
    `script-src 'self' 'sha256-${sha256('document.title')}'`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  expect(await textAfter([relativeLinks, strictPolicy], site)).toContain(
    `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>`,
  );
});

test('what others frame, and the error page, may begin no worker', async () => {
  for (const path of ['embed/a.html', '404.html'])
    expect(await textAfter([strictPolicy], { [path]: aPage() }, path)).toContain(
      "; worker-src 'none'; ",
    );
});

test('a script is hashed as it stands: an entity in it is no entity', async () => {
  const site = { 'index.html': aPage({ body: '<script>a &amp;&amp; "<b>"</script>' }) };
  expect(await textAfter([strictPolicy], site)).toContain(
    `script-src 'self' 'sha256-${sha256('a &amp;&amp; "<b>"')}'`,
  );
});

test('the same style twice is allowed once', async () => {
  const site = { 'index.html': aPage({ head: '<style>a{}</style><style>a{}</style>' }) };
  expect(await textAfter([strictPolicy], site)).toContain(
    `style-src 'self' 'sha256-${sha256('a{}')}';`,
  );
});

test('a block of data needs no hash: no browser runs it', async () => {
  const site = {
    'index.html': aPage({
      head: '<script type="application/ld+json">{"@type":"Article"}</script>',
    }),
  };
  expect(await textAfter([strictPolicy], site)).toContain("script-src 'self';");
});

test('a script from a file needs no hash', async () => {
  const site = { 'index.html': aPage({ head: '<script src="a.js"></script>' }) };
  expect(await textAfter([strictPolicy], site)).toContain("script-src 'self';");
});

test('a style attribute is refused, in a template too', async () => {
  for (const body of ['<p style="color:red"></p>', '<template><p style=""></p></template>']) {
    await expect(run(strictPolicy, { 'index.html': aPage({ body }) })).rejects.toThrow(
      new Error(
        "index.html has a style attribute on <p>. The site's Content-Security-Policy ignores it: use a class.",
      ),
    );
  }
});

test('a page without a charset is refused', async () => {
  await expect(run(strictPolicy, { 'index.html': '<p>x</p>' })).rejects.toThrow(
    new Error('index.html has no <meta charset>. Build it with the layout Page.astro.'),
  );
});
