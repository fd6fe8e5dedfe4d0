import { measureScale } from './tests/bench/scale.js';
await measureScale(Number(process.argv[2]));
