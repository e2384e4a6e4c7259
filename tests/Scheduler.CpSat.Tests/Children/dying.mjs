// Dies of every question, with last words.
import { writeSync } from 'node:fs';
import { onQuestion, ready } from './frames.mjs';

onQuestion(() => {
  writeSync(2, 'Check failed: the cement has set\n');
  process.exit(3);
});
ready();
