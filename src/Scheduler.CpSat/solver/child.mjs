// One solver child: node child.mjs <home>
//
// It reads questions from standard input, one at a time, and writes each answer to standard output, in binary frames:
//
//   4 bytes  "CPS1"
//   1 byte   kind: 1 question, 2 ready, 3 answer, 4 failure
//   4 bytes  length of the rest, little endian
//   rest     question: 4 bytes length of the parameters, SatParameters, CpModelProto
//            ready:    JSON { node, jspi }
//            answer:   CpSolverResponse
//            failure:  UTF-8 text; the child ends after it
//
// The solve runs on another thread, so this one stays awake and sees standard input close: a child ends with its parent,
// even when the parent was killed and could say nothing.
import { writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MAGIC = Buffer.from('CPS1');
const HEADER = 9;
const QUESTION = 1, READY = 2, ANSWER = 3, FAILURE = 4;

// Standard output carries frames and nothing else: whatever JavaScript prints goes to standard error. (The solver's own
// log would not pass here; the parent never asks for it on standard output.)
process.stdout.write = process.stderr.write.bind(process.stderr);

process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

const entry = createRequire(join(process.argv[2], 'package.json')).resolve('or-tools-wasm/cp-sat');
const { CpSat } = await import(pathToFileURL(entry).href);
CpSat.setWorkerBridgeEnabled(true);

let arrived = [];
let arrivedLength = 0;
let solving = Promise.resolve();
process.stdin.on('data', chunk => {
  arrived.push(chunk);
  arrivedLength += chunk.length;
  readFrames();
});

await CpSat.validate(new Uint8Array()); // loads the runtime, so that "ready" means ready
send(READY, Buffer.from(JSON.stringify({ node: process.versions.node, jspi: typeof WebAssembly.promising === 'function' })));

function readFrames() {
  while (arrivedLength >= HEADER) {
    if (arrived[0].length < HEADER) arrived = [Buffer.concat(arrived)];
    const header = arrived[0];
    if (header.compare(MAGIC, 0, 4, 0, 4) !== 0 || header[4] !== QUESTION) fail(new Error('The question does not begin with a frame header.'));
    const length = header.readUInt32LE(5);
    if (arrivedLength < HEADER + length) return;
    const all = arrived.length === 1 ? arrived[0] : Buffer.concat(arrived);
    const question = all.subarray(HEADER, HEADER + length);
    arrived = arrivedLength > HEADER + length ? [all.subarray(HEADER + length)] : [];
    arrivedLength -= HEADER + length;
    solving = solving.then(() => solve(question)).catch(fail);
  }
}

async function solve(question) {
  const split = 4 + question.readUInt32LE(0);
  // Copies of their own: the worker gets the bytes posted, and must not get the whole receive buffer with them.
  const parameters = new Uint8Array(question.subarray(4, split));
  const model = new Uint8Array(question.subarray(split));
  send(ANSWER, await CpSat.solveRaw(model, parameters));
}

function send(kind, body) {
  const header = Buffer.alloc(HEADER);
  MAGIC.copy(header);
  header[4] = kind;
  header.writeUInt32LE(body.length, 5);
  writeAll(header);
  writeAll(body);
}

function writeAll(bytes) {
  for (let sent = 0; sent < bytes.length;) {
    try {
      sent += writeSync(1, bytes, sent);
    } catch (error) {
      if (error.code === 'EPIPE') process.exit(0); // nobody is left to hear the answer
      if (error.code !== 'EAGAIN') throw error; // the pipe is full for a moment
    }
  }
}

function fail(error) {
  const words = error?.stack ?? String(error);
  try {
    writeSync(2, `${words}\n`);
    send(FAILURE, Buffer.from(words));
  } finally {
    process.exit(70);
  }
}
