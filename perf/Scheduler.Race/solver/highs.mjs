// Solves one MPS file with HiGHS: node highs.mjs <home> <model.mps> <solution.txt> <seconds>
//
// HiGHS's own log goes to standard output line by line as it is written. The solution file holds one line
// "objective <value>" and one line "<name> <value>" for each variable; it is missing when there is no solution.
import { readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [home, modelFile, solutionFile, seconds] = process.argv.slice(2);
const loadHighs = createRequire(join(home, 'package.json'))('highs');
const say = line => writeAll(`${line}\n`);
const highs = await loadHighs({ print: say, printErr: say });
const model = highs.createModel({ format: 'mps', data: new Uint8Array(readFileSync(modelFile)) });

// The time limit counts from the start of this process, as it does for the other solvers.
const left = Number(seconds) - process.uptime();

// HiGHS by itself stops at a gap of 0.01 %; here it goes on until the proof, as the others do.
model.options.set({ output_flag: true, log_to_console: true, time_limit: Math.max(0.1, left), mip_rel_gap: 0, mip_abs_gap: 0.5 });
model.run();

const values = model.getSolution().colValue;
if (values.length > 0 && model.info.get('primal_solution_status') === 2) {
  const names = Array.from(values, (value, column) => `${model.getColName(column)} ${value}`);
  writeFileSync(`${solutionFile}.part`, [`objective ${model.getObjectiveValue()}`, ...names, ''].join('\n'));
  renameSync(`${solutionFile}.part`, solutionFile);
}

function writeAll(text) {
  const bytes = Buffer.from(text);
  for (let sent = 0; sent < bytes.length;) {
    try {
      sent += writeSync(1, bytes, sent);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error; // the pipe is full for a moment
    }
  }
}
