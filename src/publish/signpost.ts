/**
 * A page that only says where something is now: plain, out of search engines' lists, whole without a script.
 *
 * @param title its title and its heading, as HTML.
 * @param main what stands below the heading, as HTML.
 * @param head what else its head holds, as HTML; nothing by default.
 */
export function signpost(title: string, main: string, head = ''): string {
  return `<!doctype html>
<html lang="en" data-moved>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
${head}<title>${title}</title>
<style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif}a{color:inherit}a:target{font-weight:bold;outline:2px solid;outline-offset:4px}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${main}</main>
</body>
</html>
`;
}
