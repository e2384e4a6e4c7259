// Never gets ready.
import './frames.mjs';
