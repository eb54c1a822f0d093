#!/usr/bin/env bash
# sirv 3.0.2, serving a file of 1,000 bytes: 900 times "a", then 100 times "z".
#
# Expected (RFC 9110, 14.1.2): `bytes=-100` asks for the last 100 bytes, `bytes=0-0` for the first one.
#
# Seen: the last 100 come out as the first 101, and the first one as the whole file. Both answers are
# 206 with a Content-Range that agrees with the bytes sent, so that only a reader who compares it with
# what was asked for can notice. A reader of zip, PDF or Parquet files, which begins at the end, gets
# the beginning.
#
#   bytes=0-9   206  bytes 0-9/1000    10 bytes, a…a
#   bytes=-100  206  bytes 0-100/1000  101 bytes, a…a
#   bytes=0-0   206  bytes 0-999/1000  1000 bytes, a…z
#
# The first half is known: https://github.com/lukeed/sirv/issues/155. The cause of both is that a
# number which is missing and the number 0 are treated alike.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm install --silent --no-audit --no-fund sirv@3.0.2

cat > run.mjs <<'END'
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import sirv from 'sirv';

mkdirSync('public');
writeFileSync('public/rows.csv', 'a'.repeat(900) + 'z'.repeat(100));
const server = createServer(sirv('public'));
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const ask = (range) =>
  new Promise((done, fail) => {
    const options = { host: '127.0.0.1', port: server.address().port, path: '/rows.csv' };
    get({ ...options, headers: { range } }, async (answer) => {
      const text = (await answer.toArray()).join('');
      done(
        `${range.padEnd(10)}  ${answer.statusCode}  ${answer.headers['content-range'].padEnd(16)}  ` +
          `${text.length} bytes, ${text[0]}…${text.at(-1)}`,
      );
    }).on('error', fail);
  });

const seen = [await ask('bytes=0-9'), await ask('bytes=-100'), await ask('bytes=0-0')];
server.close();
console.log(seen.join('\n'));
assert.deepEqual(seen, [
  'bytes=0-9   206  bytes 0-9/1000    10 bytes, a…a',
  'bytes=-100  206  bytes 0-100/1000  101 bytes, a…a',
  'bytes=0-0   206  bytes 0-999/1000  1000 bytes, a…z',
]);
END
node run.mjs
