/** `klausul`: the checker for a terminal and for CI. */
import { main } from './cli.js';
import { nodeWorld } from './nodeWorld.js';

// a reader that has seen enough (`| head`) is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
void main(nodeWorld()).then((status) => {
  process.exitCode = status;
});
