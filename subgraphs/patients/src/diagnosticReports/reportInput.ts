import { z } from 'zod';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { Age } from '../vitals/age.ts';
import { criticalLimits } from './criticalLimits.ts';
import { WRITTEN_STATUSES } from './diagnosticReport.ts';
import type { ReportContent, TestResult } from './diagnosticReportTable.ts';
import { COMPARATORS, interpretResult } from './interpretResult.ts';
import { labTest } from './labTests.ts';

/** More than any report has. */
const MAX_RESULTS = 100;
const MAX_DOCUMENTS = 20;

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform(said => said || null);
const number = z
  .number()
  .nullish()
  .transform(given => given ?? null);

const resultInput = z
  .object({
    code: text(20),
    name: z.string().trim().min(1).max(120),
    value: number,
    comparator: z
      .enum(COMPARATORS)
      .nullish()
      .transform(given => given ?? null),
    text: text(200),
    unit: text(30),
    low: number,
    high: number,
    rangeText: text(100),
  })
  .refine(({ value, text: word }) => (value === null) !== (word === null), {
    path: ['value'],
    message: 'is given, or a text, and not both',
  })
  .refine(({ value, comparator }) => comparator === null || value !== null, {
    path: ['comparator'],
    message: 'goes with a value',
  })
  .refine(({ low, high }) => low === null || high === null || low <= high, {
    path: ['high'],
    message: 'must not be below the lower end',
  });
export type ResultInput = z.infer<typeof resultInput>;

/** What is written in a report, the first time and anew. */
export const reportInput = z.object({
  name: z.string().trim().min(1).max(200),
  status: z.enum(WRITTEN_STATUSES),
  effectiveAt: z.date(),
  performer: text(200),
  conclusion: text(4_000),
  serviceRequestId: z
    .ulid()
    .nullish()
    .transform(id => id ?? null),
  documentIds: z.array(z.ulid()).max(MAX_DOCUMENTS),
  results: z.array(resultInput).max(MAX_RESULTS),
});
export type ReportInput = z.infer<typeof reportInput>;

/**
 * What is said of a report's time and fullness. Pure.
 * @throws Refusal BAD_USER_INPUT TAKEN_IN_THE_FUTURE or REPORT_EMPTY
 */
export function assertReport({ status, effectiveAt, conclusion, documentIds, results }: ReportInput, now: Date): void {
  if (effectiveAt > now) throw new Refusal('BAD_USER_INPUT', 'TAKEN_IN_THE_FUTURE');
  const says = results.length > 0 || conclusion !== null || documentIds.length > 0;
  if (status !== 'REGISTERED' && !says) throw new Refusal('BAD_USER_INPUT', 'REPORT_EMPTY');
}

/**
 * Results with how each lies to what is expected at an age. Pure.
 * @throws Refusal BAD_USER_INPUT TEST_UNKNOWN or UNIT_NOT_OF_TEST, with `fields`: the results that are wrong
 */
export function interpreted(results: readonly ResultInput[], age: Age): TestResult[] {
  const wrong = (is: (result: ResultInput) => boolean, problem: string) =>
    results.flatMap((result, index) => (is(result) ? [{ path: `results.${index}`, problem }] : []));
  const unknown = wrong(({ code }) => code !== null && labTest(code) === null, 'is not in the list of tests');
  if (unknown.length > 0) throw new Refusal('BAD_USER_INPUT', 'TEST_UNKNOWN', { fields: unknown });
  const units = wrong(
    ({ code, value, unit }) => code !== null && value !== null && labTest(code)?.unit !== unit,
    'is of another code in this unit',
  );
  if (units.length > 0) throw new Refusal('BAD_USER_INPUT', 'UNIT_NOT_OF_TEST', { fields: units });
  return results.map(result => ({
    ...result,
    interpretation: interpretResult(result, criticalLimits(result.code, age)),
  }));
}

/** What of a report is sealed. */
export const reportContent = ({ name, performer, conclusion, results }: ReportInput, age: Age): ReportContent => ({
  name,
  performer,
  conclusion,
  results: interpreted(results, age),
});
