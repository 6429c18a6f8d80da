import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { readJson, writeWhole } from './dataDirectory.ts';
import { reserve, unreserve } from './portReservations.ts';

export interface PortChooser {
  /**
   * A free port for the name: the one asked for, else last time's, else the default, else any.
   * @param twinOffset when given, the port that much higher is free and kept too
   */
  choose(name: string, preferred: number, twinOffset?: number): Promise<number>;
  /** Gives the ports back to other checkouts. */
  release(): void;
}

export interface PortChoice {
  dataDir: string;
  /** ports.json of the data directory: name → port. */
  savedIn: string;
  /** Folder shared by all checkouts: one file per port in use, so that two first starts at once do not collide. */
  reservations: string;
  asked: Record<string, number>;
  /** Passes over the defaults, for tests that run beside a stack. */
  anyPort?: boolean;
}

/** Chooses ports for one data directory and remembers them there. */
export async function openPortChooser(choice: PortChoice): Promise<PortChooser> {
  mkdirSync(choice.reservations, { recursive: true });
  const saved = (await readJson<Record<string, number>>(choice.savedIn)) ?? {};
  const reservations = { folder: choice.reservations, dataDir: choice.dataDir };
  const taken = new Set<number>();
  let turn: Promise<unknown> = Promise.resolve();

  const tryToTake = async (port: number) => {
    if (taken.has(port) || !reserve(reservations, port)) return false;
    taken.add(port);
    if (await isFree(port)) return true;
    giveBack(port);
    return false;
  };

  const giveBack = (port: number) => {
    taken.delete(port);
    unreserve(reservations, port);
  };

  const tryWithTwin = async (port: number, twinOffset: number) => {
    if (!(await tryToTake(port))) return false;
    if (twinOffset === 0 || (await tryToTake(port + twinOffset))) return true;
    giveBack(port);
    return false;
  };

  const chooseNow = async (name: string, preferred: number, twinOffset: number) => {
    const onlyAsked = choice.asked[name] !== undefined;
    const port = await firstFree(candidates(name, preferred), one => tryWithTwin(one, twinOffset), onlyAsked);
    if (port === null) throw new Error(busyPort(name, choice.asked[name] ?? preferred));
    saved[name] = port;
    await writeWhole(choice.savedIn, JSON.stringify(saved, null, 2));
    return port;
  };

  function candidates(name: string, preferred: number): number[] {
    const asked = choice.asked[name];
    if (asked !== undefined) return [asked];
    return [saved[name], choice.anyPort ? undefined : preferred].filter(port => port !== undefined);
  }

  return {
    choose(name, preferred, twinOffset = 0) {
      const chosen = turn.then(() => chooseNow(name, preferred, twinOffset));
      turn = chosen.catch(() => undefined);
      return chosen;
    },
    release() {
      for (const port of taken) giveBack(port);
    },
  };
}

async function firstFree(wanted: number[], tryToTake: (port: number) => Promise<boolean>, onlyThese: boolean) {
  for (const port of wanted) if (await tryToTake(port)) return port;
  for (let attempt = 0; !onlyThese && attempt < 200; attempt++) {
    // Below Linux's range for outgoing connections (32768 to 60999), so that none of those can snatch it.
    const port = randomInt(20_000, 32_000);
    if (await tryToTake(port)) return port;
  }
  return null;
}

/** What to tell someone who asked for a port that another program holds. */
export function busyPort(name: string, port: number): string {
  const variable = `STACK_PORT_${name.toUpperCase().replaceAll('-', '_')}`;
  return `Port ${port} for ${name} is taken by another program: free it, or unset ${variable} to let a free one be chosen.`;
}

/** Tells whether both loopback addresses are free; a browser tries ::1 first where it knows it. */
export async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(isAbsentAddress(error)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The machine has no IPv6. */
function isAbsentAddress(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT';
}
