/**
 * A page as it goes into a ZIM. Kiwix has the whole book, so that no browser need keep it: the script of each page asks
 * for the worker only beside `rel="icon"`, which `shortcut icon` says too. And Kiwix puts its own bar with its own
 * scripts and styles into pages, or shows them from addresses of its making; what may run and load is up to it.
 */
export function forKiwix(html: string): string {
  return html
    .replace('<link rel="icon"', '<link rel="shortcut icon"')
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
}
