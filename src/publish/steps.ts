import { addSearch } from './add-search.ts';
import { packCartridge } from './cartridge/pack-cartridge.ts';
import { addWorker, nameKept } from './add-worker.ts';
import { checkAnswers } from './check-answers.ts';
import { checkIds } from './check-ids.ts';
import { checkLinks } from './check-links.ts';
import { cutFonts } from './cut-fonts.ts';
import { furtherEditions } from './editions/further-editions.ts';
import { packEpub } from './epub/pack-epub.ts';
import { holdTogether } from './hold-together.ts';
import { indexFolders } from './index-folders.ts';
import { leaveStubs } from './leave-stubs.ts';
import { listPages } from './list-pages.ts';
import { nameSizes } from './name-sizes.ts';
import { numberRecords } from './number-records.ts';
import { listHashes, packSite } from './pack-site.ts';
import { relativeLinks } from './relative-links.ts';
import { report } from './report.ts';
import { scriptsInFiles } from './scripts-in-files.ts';
import type { Step } from './step.ts';
import { strictPolicy } from './strict-policy.ts';

/**
 * What happens to the built site, in this order. A step that adds files a page links to stands before
 * the links are checked. A step that packs finished pages stands after the policy, which comes after
 * all that changes a page. The worker holds the hashes of what it keeps, and the list of hashes that of the worker: in
 * this order, behind all that changes a file. What only checks comes last. It sees pages as they were read: what a step
 * edits into one is that step's own to check, as the lock checks where stubs lead. A further check is a file of its own beside `check-links.ts` and a line before `report`. It finds each
 * page's ids in `site.pages`, and refuses by throwing one Error with all it found.
 */
export const steps: readonly Step[] = [
  cutFonts,
  listPages,
  holdTogether,
  numberRecords,
  nameSizes,
  addSearch,
  leaveStubs,
  indexFolders,
  relativeLinks,
  scriptsInFiles,
  strictPolicy,
  packEpub,
  packCartridge,
  nameKept,
  ...furtherEditions(process.env['EDITIONS']),
  packSite,
  addWorker,
  listHashes,
  checkLinks,
  checkIds,
  checkAnswers,
  report,
];
