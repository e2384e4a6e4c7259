// Answers with a frame whose body is no CpSolverResponse.
import { onQuestion, ready, send } from './frames.mjs';

onQuestion(() => send(3, Buffer.from([0xff, 0xff, 0xff, 0xff])));
ready();
