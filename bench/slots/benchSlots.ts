import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { freeTimes } from '@polyclinic/scheduling-subgraph/kernel/freeTimes.ts';
import { freeMinuteByMinute, world } from '@polyclinic/scheduling-subgraph/kernel/testing/minuteByMinute.ts';
import { doctorMonths, type DoctorMonth } from './corpus.ts';

/**
 * Measures the kernel beside Cal.com's published functions on the same doctor-months, after both found the same times.
 * What counts is the processor's time of a month of one practitioner, which other work on the machine changes little.
 */
const SEED = Number(process.env['SEED'] ?? 20_301);
const ROUNDS = 5;
/** Our round is short; it is done this often for one figure. */
const REPEATS = 50;
const WORKDAYS = [1, 2, 3, 4, 5];
const WEEKEND = [6, 7];

interface Measured {
  /** By doctor-month, the instants at which a visit can begin. */
  found: number[][];
  /** Of the processor for one doctor-month, by round. */
  microseconds: number[];
}

const ours = (months: readonly DoctorMonth[]): Measured => {
  const found = months.map(({ diary, wanted }) => freeTimes(diary, wanted).map(({ start }) => start));
  const microseconds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (let repeat = 0; repeat < REPEATS; repeat++) for (const { diary, wanted } of months) freeTimes(diary, wanted);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / months.length / REPEATS;
  });
  return { found, microseconds };
};

/** In a process of its own, for its modules are read through a loader. */
async function calComs(months: readonly DoctorMonth[], rounds = ROUNDS): Promise<Measured> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../calcom/measure.mjs')], {
    env: { ...process.env, TZ: 'UTC' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify({ months, rounds }));
  return JSON.parse(await text(child.stdout)) as Measured;
}

/** Doctor-months for which two did not find the same times. */
const mismatches = (one: number[][], other: number[][]): number =>
  one.filter((times, index) => times.join() !== other[index]!.join()).length;

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1]!;

/** Weekends, on which clocks change, in an hourly and a half-hourly zone; a look at every minute is the judge. */
async function weekends(): Promise<{ doctorMonths: number; kernelWrong: number; calComWrong: number }> {
  const zones = ['America/New_York', 'Australia/Lord_Howe'];
  const months = doctorMonths(SEED, WEEKEND).filter(({ diary }) => zones.includes(diary.zone));
  const truth = months.map(({ diary, wanted }) =>
    freeMinuteByMinute(diary, wanted, world(diary.zone, wanted.from, wanted.to)).map(({ start }) => start),
  );
  return {
    doctorMonths: months.length,
    kernelWrong: mismatches(ours(months).found, truth),
    calComWrong: mismatches((await calComs(months, 0)).found, truth),
  };
}

const months = doctorMonths(SEED, WORKDAYS);
const [kernel, calCom] = [ours(months), await calComs(months)];
const [kernelMicroseconds, calComMicroseconds] = [median(kernel.microseconds), median(calCom.microseconds)];
const times = kernel.found.reduce((sum, found) => sum + found.length, 0);
console.log(`${months.length} doctor-months, ${times} free times, seed ${SEED}`);
console.log(`kernel  ${kernelMicroseconds.toFixed(1)} µs of the processor for a doctor-month`);
console.log(`Cal.com ${calComMicroseconds.toFixed(0)} µs`);
const benchSlots = {
  xCalCom: Math.round(calComMicroseconds / kernelMicroseconds),
  mismatches: mismatches(kernel.found, calCom.found),
  doctorMonths: months.length,
  freeTimes: times,
  kernelMicroseconds: Number(kernelMicroseconds.toFixed(1)),
  calComMicroseconds: Math.round(calComMicroseconds),
  weekends: await weekends(),
  seed: SEED,
};
console.log(JSON.stringify({ benchSlots }));
if (benchSlots.mismatches > 0) process.exitCode = 1;
