// Is ready and never answers.
import { ready } from './frames.mjs';

ready();
