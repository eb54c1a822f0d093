/** A style sheet as readers get it: without comments and the spaces of its layout. */
export function compactStyles(css: string): string {
  return css.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\s*([{}:;,])\s*/g, '$1');
}

/** A script as readers get it: without its lines of comment and its indents. */
export function compactScript(script: string): string {
  return script.replaceAll(/^\s*(?:\/\/.*\n)?/gm, '');
}
