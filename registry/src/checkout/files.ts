import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's files, as they lie in the checkout or as git holds them. Paths go from its root, with slashes. */
export interface Files {
  /** Files below a folder, in any order; empty when it is not there. */
  list(folder: string): string[];
  /** @throws Error when it is not there */
  read(path: string): string;
}

export const ROOT = join(import.meta.dirname, '../../..');

/** The files of the checkout as they lie there, committed or not. */
export const workingTree = (root = ROOT): Files => ({
  list: folder => {
    try {
      const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
      return found.map(path => `${folder}/${path}`);
    } catch {
      return [];
    }
  },
  read: path => readFileSync(join(root, path), 'utf8'),
});

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
  });

/** The files of a git revision. */
export const gitRevision = (revision: string, root = ROOT): Files => ({
  list: folder => git(root, 'ls-tree', '-r', '--name-only', revision, '--', `${folder}/`).split('\n').filter(Boolean),
  read: path => git(root, 'show', `${revision}:${path}`),
});

/**
 * The commit that a change starts from: where the branch left main; on main, or without it, the last commit.
 * @returns Null when this is no git checkout
 */
export function baseRevision(root = ROOT): string | null {
  for (const main of ['origin/main', 'main']) {
    const base = attempt(root, 'merge-base', 'HEAD', main);
    if (base) return base;
  }
  return currentRevision(root);
}

/** @returns The commit that is checked out, or null outside of git */
export const currentRevision = (root = ROOT): string | null => attempt(root, 'rev-parse', 'HEAD');

function attempt(root: string, ...args: string[]): string | null {
  try {
    return git(root, ...args).trim();
  } catch {
    return null;
  }
}
