#!/usr/bin/env bash
# svgo 4.1.0 on its defaults (preset-default), on a chart named as the guides to accessible SVG advise:
# role="img", and aria-labelledby pointing to its <title> and <desc>.
#
# Expected: since version 4 keeps <title> and the viewBox by default, and ARIA attributes too, the
# drawing keeps its name.
#
# Seen: both texts stay and so does aria-labelledby, but the ids that it points to are removed, for
# references from ARIA are not counted as uses. role="img" goes as an unknown attribute. What is left
# looks labelled in the source, and points nowhere:
#
#   <svg xmlns="http://www.w3.org/2000/svg" aria-labelledby="t d" viewBox="0 0 20 10">
#   <title>Stakes by year</title><desc>Two bars.</desc><path d="M0 0h10v10H0z"/></svg>   (one line)
#
# The same file with a <style> that is not empty keeps its ids, for then no id is touched.
# Known: https://github.com/svg/svgo/pull/2300 (ids), https://github.com/svg/svgo/issues/787 (role).
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund svgo@4.1.0

cat > run.mjs <<'END'
import assert from 'node:assert/strict';
import { optimize } from 'svgo';

const chart = (style) =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" role="img" aria-labelledby="t d">' +
  `<title id="t">Stakes by year</title><desc id="d">Two bars.</desc>${style}` +
  '<rect width="10" height="10"/></svg>';

const bare = optimize(chart('')).data;
const styled = optimize(chart('<style>rect:hover{fill:red}</style>')).data;
console.log(`without style  ${bare}\nwith style     ${styled}`);
assert.equal(
  bare,
  '<svg xmlns="http://www.w3.org/2000/svg" aria-labelledby="t d" viewBox="0 0 20 10">' +
    '<title>Stakes by year</title><desc>Two bars.</desc><path d="M0 0h10v10H0z"/></svg>',
);
assert.match(styled, /<title id="t">/);
END
node run.mjs
