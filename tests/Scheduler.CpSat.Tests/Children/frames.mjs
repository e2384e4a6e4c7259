// What the misbehaving children share: they speak the protocol of src/Scheduler.CpSat/solver/child.mjs up to a point.
import { writeSync } from 'node:fs';

export function send(kind, body = Buffer.alloc(0)) {
  const header = Buffer.alloc(9);
  header.write('CPS1');
  header[4] = kind;
  header.writeUInt32LE(body.length, 5);
  writeSync(1, Buffer.concat([header, body]));
}

export const ready = () => send(2, Buffer.from('{}'));
export const onQuestion = action => process.stdin.on('data', action);

process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
