import { posix } from 'node:path';
import { addClassicScript } from './classic-script.ts';
import type { Step } from './step.ts';

/**
 * Moves every module that the bundler wrote into a page to a file that pages share: a reader has it
 * after the first of them. It becomes a deferred classic script.
 *
 * @throws Error when a module imports or exports, which a classic script cannot, when one lies in a file already, and when the error page
 * has one: it stands at addresses of any depth, so that no address of a file holds on it.
 */
export const scriptsInFiles: Step = {
  name: 'scripts in files',
  run(site) {
    for (const page of site.pages) {
      for (const { from, to, text } of page.modules) {
        const module = text.trim();
        if (module === '') {
          throw new Error(
            `A module of ${page.path} lies in a file of its own, since pages of two kinds import the same: no browser loads a module from a disk. Let a component that both use hold the <script>.`,
          );
        }
        if (/(?:^|[;}\s])(?:import|export)[\s{*"']/.test(module)) {
          throw new Error(
            `A module of ${page.path} imports or exports, which no browser can follow from a disk: “${module.slice(0, 60)}”. Let one <script> of the layout import all that it needs, so that the bundler makes one piece of it.`,
          );
        }
        if (page.path === '404.html') {
          throw new Error(
            'The error page has a module. Write its script with is:inline: hosts serve this page at addresses of any depth, and no address of a file holds there.',
          );
        }
        const path = addClassicScript(site, module);
        const address = posix.relative(posix.dirname(page.path), path);
        page.edits.update(from, to, `<script src="${address}" defer></script>`);
      }
    }
  },
};
