import { readFile } from 'node:fs/promises';
import { missingPlatformPackages } from './lockfile.ts';

const missing = missingPlatformPackages(await readFile('package-lock.json', 'utf8'));
if (missing.length > 0) {
  console.error(
    `package-lock.json lacks ${missing.length} packages that other platforms need, so \`npm ci\` would fail there: ${missing.join(', ')}. ` +
      'Choose a version whose platform packages the registry has, then write the lockfile again.',
  );
  process.exitCode = 1;
}
