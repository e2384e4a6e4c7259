// Takes ever more memory instead of answering.
import { onQuestion, ready } from './frames.mjs';

const taken = [];
onQuestion(() => setInterval(() => taken.push(Buffer.alloc(32 << 20, 1)), 50));
ready();
