import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const TAIL_BYTES = 16_384;
const LONGEST_LINE = 240;

/** @returns the end of a log, or a remark when there is none to read */
export function lastLines(file: string, count: number): string {
  try {
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      const tail = Buffer.alloc(Math.min(size, TAIL_BYTES));
      readSync(handle, tail, 0, tail.length, size - tail.length);
      const lines = tail.toString('utf8').trimEnd().split('\n').slice(-count);
      return lines.map(line => line.slice(0, LONGEST_LINE)).join('\n');
    } finally {
      closeSync(handle);
    }
  } catch {
    return `(no log at ${file})`;
  }
}
