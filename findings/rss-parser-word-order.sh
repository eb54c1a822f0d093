#!/usr/bin/env bash
# rss-parser 3.13.0 (with xml2js 0.5.0), reading an Atom entry of type="xhtml".
#
# Expected: the sentence comes back as it was written, with or without its markup.
#
# Seen: the words change places. Text that lies directly in an element is joined and put first, the
# child elements follow it, grouped by name. A sentence with one stressed word says something else:
#
#   written  <p>They do <em>not</em> own it, <b>yet</b> they <em>may</em>.</p>
#   read     They do  own it,  they .notmayyet
#
# A feed that sends the same entry as type="html" is read in order. Known, open since 2024:
# https://github.com/rbren/rss-parser/issues/275
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{ "private": true, "overrides": { "xml2js": "0.5.0" } }' > package.json
npm install --silent --no-audit --no-fund rss-parser@3.13.0

cat > run.mjs <<'END'
import assert from 'node:assert/strict';
import Parser from 'rss-parser';

const words = '<p>They do <em>not</em> own it, <b>yet</b> they <em>may</em>.</p>';
const entry = (id, content) =>
  `<entry><id>urn:x:${id}</id><title>t</title><updated>2026-01-01T00:00:00Z</updated>${content}</entry>`;
const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:x:0</id><title>t</title><updated>2026-01-01T00:00:00Z</updated>
<author><name>n</name></author>
${entry(1, `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${words}</div></content>`)}
${entry(2, `<content type="html">${words.replaceAll('<', '&lt;')}</content>`)}</feed>`;

const { items } = await new Parser().parseString(feed);
const [xhtml, html] = items.map((item) => item.contentSnippet);
console.log(`as xhtml  ${xhtml}\nas html   ${html}`);
assert.equal(xhtml, 'They do  own it,  they .notmayyet');
assert.equal(html, 'They do not own it, yet they may.');
END
node run.mjs
