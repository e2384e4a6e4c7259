// Installs the solver's npm packages: node install.mjs <home>
//
// Several builds may run at once (Debug and Release, or two test runs), so the packages are installed into a folder of
// this process's own and renamed into place at the end. Renaming is atomic: whoever comes second finds the folder there
// and throws its own copy away.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = process.argv[2];
const source = dirname(fileURLToPath(import.meta.url));
const installed = () => existsSync(join(home, 'node_modules', 'or-tools-wasm', 'package.json'));

const workshop = `${home}.${process.pid}`;
mkdirSync(workshop, { recursive: true });
try {
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    copyFileSync(join(source, file), join(workshop, file));

  // Install scripts are not needed by any of the packages, so none is run.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-progress'], {
    cwd: workshop,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32', // npm is a .cmd file there
  });
  if (npm.error) {
    console.error(`npm could not be started (${npm.error.code ?? npm.error.message}): it must be on the PATH next to node.`);
    process.exitCode = 3;
  } else if (npm.status !== 0) {
    console.error(`npm ci ended with exit code ${npm.status}; does the configured npm registry carry the packages of ${join(source, 'package-lock.json')}?`);
    process.exitCode = 4;
  } else if (!installed()) {
    if (!readdirSync(join(workshop, 'node_modules')).some(name => name.startsWith('node-')))
      console.error("There is no fast Node package for this machine, so the system's Node will run the solver; below version 26 that is 2.2 times slower.");
    try {
      renameSync(workshop, home);
    } catch {
      if (!installed()) { // not somebody else's copy, but the remains of a damaged one
        rmSync(home, { recursive: true, force: true });
        renameSync(workshop, home);
      }
    }
  }
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
