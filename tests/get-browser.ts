import { spawnSync } from 'node:child_process';
import { browserPath } from '#lib/browser-path.ts';

/** Runs a command with its output shown; whether it ended well. */
function run(command: string, ...parameters: readonly string[]): boolean {
  return spawnSync(command, parameters, { stdio: 'inherit' }).status === 0;
}

/** Makes sure that there is a browser: Playwright's own where it can be had, else the system's package. */
function getBrowser(): void {
  if (browserPath() !== null) return;
  console.log('There is no browser to test in. Trying the one that Playwright brings.');
  if (run('npx', 'playwright', 'install', '--with-deps', 'chromium') && browserPath() !== null)
    return;
  console.log("That did not work. Trying the system's package.");
  if (run('apt-get', 'update') && run('apt-get', 'install', '--yes', 'chromium')) {
    if (browserPath() !== null) return;
  }
  console.error(
    'No browser could be installed. Install Chromium or Chrome by hand, or set CHROMIUM_PATH to one, and run the tests again.',
  );
  process.exitCode = 1;
}

getBrowser();
