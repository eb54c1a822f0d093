/**
 * What lies below a phone's first screen, block by block in the page's order: on a slow line the
 * script in the head draws these after the first frame, a few a frame. Every block after the first
 * screen must be here, or it would stand in the place of those that wait and then move. A section
 * waits and so does each block in it: the section alone would be too much for a frame.
 */
export const below = [
  '.home-opening > div > :nth-child(n + 3)',
  '.home-opening > .figure',
  '.chapter-list',
  '.contents',
  '.corrected',
  '.answer',
  '.answer ~ :not(.ledger)',
  '.ledger > dl',
  '.ledger section',
  '.ledger h3',
  '.ledger li',
  '.onward',
  '.apparatus',
  '.apparatus > :not(ol, ul)',
  '.apparatus li',
  '.reference > :nth-child(n + 3):not(.facts, section)',
  '.facts > :not(section)',
  '.reference section',
  '.reference section > :not(ol, ul, dl)',
  '.reference section li',
  '.terms > div',
  '.figure-alone > :not(figcaption)',
  '.site-foot',
].join();
