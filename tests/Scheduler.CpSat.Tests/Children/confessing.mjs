// Says in a frame what went wrong.
import { onQuestion, ready, send } from './frames.mjs';

onQuestion(() => send(4, Buffer.from('the mill is jammed')));
ready();
