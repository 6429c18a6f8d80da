import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './processTable.ts';

/** A folder shared by all checkouts of a user: one file per port that a stack uses or is about to. */
export interface Reservations {
  folder: string;
  /** The one that reserves. */
  dataDir: string;
}

/** @returns false when a running stack of another data directory has it */
export function reserve(reservations: Reservations, port: number): boolean {
  const file = fileOf(reservations, port);
  const content = JSON.stringify({ pid: process.pid, dataDir: reservations.dataDir });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, content, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isHeldByAnother(file, reservations.dataDir)) return false;
      rmSync(file, { force: true });
    }
  }
  return false;
}

export function unreserve(reservations: Reservations, port: number): void {
  const file = fileOf(reservations, port);
  if (!isHeldByAnother(file, reservations.dataDir)) rmSync(file, { force: true });
}

function fileOf({ folder }: Reservations, port: number): string {
  return path.join(folder, String(port));
}

function isHeldByAnother(file: string, dataDir: string): boolean {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; dataDir: string };
    return holder.dataDir !== dataDir && isAlive(holder.pid);
  } catch {
    return false;
  }
}
