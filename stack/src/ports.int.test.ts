import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { openPortChooser, type PortChoice } from './ports.ts';

/** Outside the ranges that others choose from. */
const DEFAULT = 18_431;

describe('choosing ports', () => {
  let folder: string;
  const choiceOf = (name: string, more: Partial<PortChoice> = {}): PortChoice => ({
    dataDir: path.join(folder, name),
    savedIn: path.join(folder, `${name}.json`),
    reservations: path.join(folder, 'reservations'),
    asked: {},
    ...more,
  });

  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'ports-'));
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('takes the default when it is free, and remembers it', async () => {
    const ports = await openPortChooser(choiceOf('a'));
    expect(await ports.choose('gateway', DEFAULT)).toBe(DEFAULT);
    expect(JSON.parse(await readFile(path.join(folder, 'a.json'), 'utf8'))).toEqual({ gateway: DEFAULT });
  });

  it('takes another when a program listens on the default, and the same one the next time', async () => {
    const stranger = await listen(DEFAULT);
    const first = await openPortChooser(choiceOf('a'));
    const chosen = await first.choose('gateway', DEFAULT);
    first.release();
    await new Promise(resolve => stranger.close(resolve));
    expect(chosen).not.toBe(DEFAULT);
    const second = await openPortChooser(choiceOf('a'));
    expect(await second.choose('gateway', DEFAULT)).toBe(chosen);
  });

  it('leaves a port alone that another checkout has chosen and not yet opened', async () => {
    const ours = await openPortChooser(choiceOf('a'));
    const theirs = await openPortChooser(choiceOf('b'));
    expect(await ours.choose('gateway', DEFAULT)).toBe(DEFAULT);
    expect(await theirs.choose('gateway', DEFAULT)).not.toBe(DEFAULT);
    ours.release();
    expect(await theirs.choose('dashboard', DEFAULT)).toBe(DEFAULT);
  });

  it('never gives one port to two names, however fast they ask', async () => {
    const ports = await openPortChooser(choiceOf('a'));
    const chosen = await Promise.all(Array.from({ length: 20 }, (_, index) => ports.choose(`s${index}`, DEFAULT)));
    expect(new Set(chosen).size).toBe(20);
  });

  it('refuses an asked port that is busy, and says so', async () => {
    const stranger = await listen(DEFAULT);
    const ports = await openPortChooser(choiceOf('a', { asked: { gateway: DEFAULT } }));
    await expect(ports.choose('gateway', 4000)).rejects.toThrow(`Port ${DEFAULT} for gateway is taken`);
    await new Promise(resolve => stranger.close(resolve));
  });

  it('keeps the twin port free as well', async () => {
    const stranger = await listen(DEFAULT + 100);
    const ports = await openPortChooser(choiceOf('a'));
    expect(await ports.choose('store', DEFAULT, 100)).not.toBe(DEFAULT);
    await new Promise(resolve => stranger.close(resolve));
  });
});

function listen(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
