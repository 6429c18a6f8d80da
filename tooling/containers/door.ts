import { connect, createServer } from 'node:net';
import os from 'node:os';

/**
 * The parts listen on loopback, which their containers share; this lets the published ports in.
 * `node door.ts 5173 4000` listens on the container's own address and passes each connection on.
 */
const own = Object.values(os.networkInterfaces())
  .flat()
  .filter(address => address?.family === 'IPv4' && !address.internal)
  .map(address => address?.address);

for (const host of own) {
  for (const port of process.argv.slice(2).map(Number)) {
    const door = createServer(outside => {
      const inside = connect(port, '127.0.0.1');
      outside.pipe(inside).pipe(outside);
      outside.on('error', () => inside.destroy());
      inside.on('error', () => outside.destroy());
    });
    door.listen(port, host);
  }
}
process.once('SIGTERM', () => process.exit(0));
