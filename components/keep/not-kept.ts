/**
 * The page that stands where the network would be needed: what is asked for is not kept, and whether there is such a
 * thing at all cannot be known.
 *
 * @param folder address of the site’s folder, with its final slash.
 */
export function notKeptPage(folder: string): Response {
  const link = (path: string, words: string) => `<li><a href="${folder}${path}">${words}</a></li>`;
  return new Response(
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not kept on this device · Who Gets What</title>
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif}a{color:inherit}</style>
</head>
<body>
<main>
<h1>Not kept on this device</h1>
<p>There is no network, and this address is not among the pages that this device has kept. It may be mistyped; or it leads to a picture to take away, to a frame for other pages or to the book in one file, which are not kept.</p>
<ul>
${link('index.html', 'The whole story on one page')}
${link('search.html', 'Search, and an index of everything')}
${link('offline.html', 'What is kept')}
</ul>
</main>
</body>
</html>
`,
    {
      status: 503,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      },
    },
  );
}
