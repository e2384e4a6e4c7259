// Writes the solver's own protobuf schemas: node schemas.mjs <home> <folder>
//
// They belong to OR-Tools and are never committed: the classes are made from what the installed solver really speaks.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [home, folder] = process.argv.slice(2);
const entry = createRequire(join(resolve(home), 'package.json')).resolve('or-tools-wasm/cp-sat');
const { CpSat } = await import(pathToFileURL(entry).href);

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(await CpSat.getSchemas()))
  writeFileSync(join(folder, `${name}.proto`), text);
process.exit(0); // the runtime keeps threads that would hold the process
