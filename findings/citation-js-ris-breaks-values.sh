#!/usr/bin/env bash
# @citation-js/core 0.8.2 with @citation-js/plugin-ris 0.8.2, on Node 22.
#
# Expected: a title and an address written as RIS are read back as they were; each value stands on
# the line of its tag.
#
# Seen: the text of `format('ris')` breaks every value after each seventy signs, wherever that falls, in
# the middle of a word or of an address, with no mark of the break; what follows has no tag. Read back
# by the same library, a blank stands at each break: the title has a word in two, and the address no
# longer leads anywhere. The id is cut to twenty signs, so that two parts of one book share it:
#
#   T2  - Who Gets What: the $110 billion round, and the two words that divided
#   the cloud
#   UR  - https://example.org/books/who-gets-what/figures/what-the-first-fifteen
#   -billion-bought.html
#   ids: who-gets-what-figure who-gets-what-figure
#   read back: https://example.org/books/who-gets-what/figures/what-the-first-fifteen -billion-bought.html
#
# The object of `format('ris', { format: 'object' })` has the values whole. Remedy: write the lines from
# that.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{ "private": true, "type": "module", "allowScripts": { "node": true } }' > package.json
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 node@22.23.2
export PATH="$dir/node_modules/node/bin:$PATH"

cat > try.js <<'END'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

const item = (id) => ({
  id,
  type: 'chapter',
  title: 'The round',
  'container-title': 'Who Gets What: the $110 billion round, and the two words that divided the cloud',
  URL: 'https://example.org/books/who-gets-what/figures/what-the-first-fifteen-billion-bought.html',
});
const text = new Cite([item('who-gets-what-figure-one'), item('who-gets-what-figure-two')]).format('ris');
const first = text.slice(0, text.indexOf('ER  -'));
console.log(first);
console.log('ids:', ...[...text.matchAll(/^ID {2}- (.*)$/gm)].map(([, id]) => id));
const [read] = new Cite(`${first}ER  - `).data;
console.log('read back:', read.URL);
const whole = new Cite([item('a')]).format('ris', { format: 'object' })[0].UR;
console.log('as an object:', whole);
END
node try.js | tee seen
grep -qx 'UR  - https://example.org/books/who-gets-what/figures/what-the-first-fifteen' seen
grep -qx -- '-billion-bought.html' seen
grep -qx 'ids: who-gets-what-figure who-gets-what-figure' seen
grep -qx 'as an object: https://example.org/books/who-gets-what/figures/what-the-first-fifteen-billion-bought.html' seen
