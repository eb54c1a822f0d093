#!/usr/bin/env bash
# linkedom 0.18.15, beside jsdom 26.1.0.
#
# Expected: a page that is parsed and written without a change says the same as before, as often as
# one likes. (HTML's rules for writing have `&` in an attribute's value written as `&amp;`.)
#
# Seen: in HTML documents linkedom writes attributes with `"` escaped and nothing else, though it
# escapes `&` in text. Each pass takes one layer off. A description that teaches how to write a
# less-than sign turns into nonsense by the second pass, and no pass reports anything:
#
#   source    Write &amp;amp;lt; or &amp;lt; in an attribute   says: Write &amp;lt; or &lt; in an attribute
#   pass 1    Write &amp;lt; or &lt; in an attribute           says: Write &lt; or < in an attribute
#   pass 2    Write &lt; or < in an attribute                  says: Write < or < in an attribute
#   jsdom     the source, unchanged
#
# Reported for XML only: https://github.com/WebReflection/linkedom/issues/216
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund linkedom@0.18.15 jsdom@26.1.0

cat > run.mjs <<'END'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const source = 'Write &amp;amp;lt; or &amp;lt; in an attribute';
const page = `<!doctype html><html><head><meta name="description" content="${source}"></head><body></body></html>`;
const written = (html) => /content="([^"]*)"/.exec(html)[1];
const says = (document) => document.querySelector('meta').getAttribute('content');

const first = parseHTML(page).document;
const second = parseHTML(first.toString()).document;
const third = parseHTML(second.toString()).document;
const peer = new JSDOM(page);
const seen = [
  ['source', source, says(first)],
  ['pass 1', written(first.toString()), says(second)],
  ['pass 2', written(second.toString()), says(third)],
  ['jsdom', written(peer.serialize()), says(peer.window.document)],
];
for (const [who, html, words] of seen) console.log(`${who.padEnd(8)}${html}\n    says ${words}`);
assert.deepEqual(seen, [
  ['source', source, 'Write &amp;lt; or &lt; in an attribute'],
  ['pass 1', 'Write &amp;lt; or &lt; in an attribute', 'Write &lt; or < in an attribute'],
  ['pass 2', 'Write &lt; or < in an attribute', 'Write < or < in an attribute'],
  ['jsdom', source, 'Write &amp;lt; or &lt; in an attribute'],
]);
END
node run.mjs
