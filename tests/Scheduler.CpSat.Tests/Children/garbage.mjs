// Answers with something that is not a frame.
import { writeSync } from 'node:fs';
import { onQuestion, ready } from './frames.mjs';

onQuestion(() => writeSync(1, 'Starting CP-SAT solver'));
ready();
