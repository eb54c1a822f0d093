#!/usr/bin/env bash
# astro 7.3.4 with vite 8.3.8 and lightningcss 1.33.0, on Node 22.
#
# Expected: a static build on Astro's defaults treats CSS as Vite's own default build does, for
# browsers "widely available": adds -webkit- where Safari needs it, and leaves a twin written by hand.
#
# Seen: Astro builds pages with `build.target: "esnext"`, and Vite takes its CSS target from that. So
# the minifier is told of no browser. It adds no prefix, and deletes -webkit-text-decoration where the
# author wrote it beside the plain property, which Vite alone keeps:
#
#   astro: p{print-color-adjust:exact;text-decoration:underline dotted red}
#   vite:  p{-webkit-print-color-adjust:exact;print-color-adjust:exact;
#          -webkit-text-decoration:underline dotted red;text-decoration:underline dotted red}
#
# Safari before 26.2 does not read the plain shorthand with a style or a colour
# (https://github.com/mdn/browser-compat-data/pull/28691): links lose their underline there.
# Known: https://github.com/withastro/astro/issues/17647 (for 7.2.0, closed). Remedy: name the browsers
# in `vite.build.cssTarget`.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

cat > package.json <<'END'
{
  "private": true,
  "type": "module",
  "overrides": { "vite": "$vite", "lightningcss": "1.33.0" },
  "allowScripts": { "node": true }
}
END
npm install --silent --no-audit --no-fund astro@7.3.4 vite@8.3.8 node@22.23.2
export PATH="$dir/node_modules/node/bin:$PATH" ASTRO_TELEMETRY_DISABLED=1

css='p{-webkit-text-decoration:underline dotted red;text-decoration:underline dotted red;print-color-adjust:exact}'
mkdir -p src/pages plain
printf '<html lang="en"><head><title>t</title></head><body><p>x</p></body></html>\n<style is:global>%s</style>\n' "$css" > src/pages/index.astro
printf '%s' "$css" > plain/page.css
printf '<!doctype html><link rel="stylesheet" href="./page.css">' > plain/index.html
node node_modules/astro/bin/astro.mjs build > astro.log 2>&1 || { cat astro.log; exit 1; }
node node_modules/vite/bin/vite.js build plain > vite.log 2>&1 || { cat vite.log; exit 1; }

astro=$(grep -o 'p{[^}]*}' dist/index.html)
vite=$(grep -o 'p{[^}]*}' plain/dist/assets/*.css)
printf 'astro: %s\nvite:  %s\n' "$astro" "$vite"
[ "$astro" = 'p{print-color-adjust:exact;text-decoration:underline dotted red}' ]
[ "$vite" = 'p{-webkit-print-color-adjust:exact;print-color-adjust:exact;-webkit-text-decoration:underline dotted red;text-decoration:underline dotted red}' ]
