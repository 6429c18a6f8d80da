import { z } from 'zod';
import { WRITTEN_STATUSES, type WrittenStatus } from '../diagnosticReports/diagnosticReport.ts';
import { labTest } from '../diagnosticReports/labTests.ts';
import { assertReport, interpreted, reportInput } from '../diagnosticReports/reportInput.ts';
import { ageAt } from '../vitals/age.ts';
import { codeIn, concept, worded } from './elements.ts';
import { ignored, reasonAgainst, taken, type ImportPlan, type Reading } from './importPlan.ts';
import type { Placed } from './readBundle.ts';
import { COMPARATOR_OF } from './reportResources.ts';
import { SYSTEM } from './vocabulary.ts';

const quantity = z.object({
  value: z.number(),
  comparator: z.string().optional(),
  code: z.string().optional(),
  unit: z.string().optional(),
});
const observation = z.object({
  code: concept,
  valueQuantity: quantity.optional(),
  valueString: z.string().optional(),
  valueCodeableConcept: concept.optional(),
  referenceRange: z
    .array(z.object({ low: quantity.optional(), high: quantity.optional(), text: z.string().optional() }))
    .optional(),
});
const report = z.object({
  status: z.string(),
  code: concept,
  effectiveDateTime: z.iso.datetime({ offset: true }),
  performer: z.array(z.object({ display: z.string().optional() })).optional(),
  result: z.array(z.object({ reference: z.string().optional() })).optional(),
  conclusion: z.string().optional(),
});

const STATUS = new Map<string, WrittenStatus>([
  ...WRITTEN_STATUSES.map((status): [string, WrittenStatus] => [status.toLowerCase(), status]),
  ['corrected', 'AMENDED'],
  ['appended', 'AMENDED'],
]);

type Result = z.input<typeof reportInput>['results'][number];

/** One laboratory result of a file. */
interface Line extends Placed {
  /** Null where it cannot be read. */
  result: Result | null;
  summary: string | null;
}

/** Whether a resource is one line of a report, and not something measured at a bedside. Pure. */
export const isLaboratory = ({ resource: { resourceType, category } }: Placed): boolean =>
  resourceType === 'Observation' &&
  (z.array(concept).safeParse(category).data ?? []).some(
    each => codeIn(each, SYSTEM.observationCategory) === 'laboratory',
  );

/**
 * Adds the reports of a file to the plan, each with all its results or not at all.
 * @returns by its path what becomes of each report and laboratory result
 */
export function readReports(plan: ImportPlan, others: readonly Placed[], now: Date): Map<string, Reading> {
  const readings = new Map<string, Reading>();
  const lines = others.filter(isLaboratory).map(lineOf);
  for (const { result, path, summary } of lines)
    readings.set(path, ignored(result ? 'NO_REPORT' : 'MALFORMED', summary));
  for (const placed of others.filter(({ resource }) => resource.resourceType === 'DiagnosticReport')) {
    const { reading, taken: used } = readReport(plan, placed, { lines, now });
    readings.set(placed.path, reading);
    for (const { path, summary } of used) readings.set(path, taken(summary ?? ''));
  }
  return readings;
}

interface Read {
  reading: Reading;
  /** The results that the plan holds with it. */
  taken: readonly Line[];
}
const left = (reason: string, summary: string | null = null): Read => ({
  reading: ignored(reason, summary),
  taken: [],
});

function readReport(
  plan: ImportPlan,
  { resource }: Placed,
  { lines, now }: { lines: readonly Line[]; now: Date },
): Read {
  const { data } = report.safeParse(resource);
  if (!data) return left('MALFORMED');
  const summary = worded(data.code);
  const status = STATUS.get(data.status);
  if (!status) return left('NOT_FINAL', summary);
  const pointed = (data.result ?? []).map(({ reference }) =>
    lines.find(({ names }) => names.includes(reference ?? '')),
  );
  const used = pointed.filter(line => line?.result);
  if (used.length < pointed.length) return left('RESULTS_INCOMPLETE', summary);
  const read = reportInput.safeParse({
    name: summary,
    status,
    effectiveAt: new Date(data.effectiveDateTime),
    performer: data.performer?.[0]?.display,
    conclusion: data.conclusion,
    documentIds: [],
    results: used.map(line => line?.result),
  });
  if (!read.data) return left('MALFORMED', summary);
  const age = ageAt(plan.person.birthDate, read.data.effectiveAt);
  if (age.days < -1) return left('TAKEN_BEFORE_BIRTH', summary);
  const reason = reasonAgainst([], () => {
    assertReport(read.data, now);
    interpreted(read.data.results, age);
  });
  if (reason) return left(reason, summary);
  plan.reports.push(read.data);
  return { reading: taken(read.data.name), taken: used.filter(line => line !== undefined) };
}

function lineOf(placed: Placed): Line {
  const { data } = observation.safeParse(placed.resource);
  if (!data) return { ...placed, result: null, summary: null };
  const { code, valueQuantity, valueString, valueCodeableConcept, referenceRange } = data;
  const name = worded(code);
  const listed = labTest(codeIn(code, SYSTEM.loinc) ?? '');
  const unit = valueQuantity?.code ?? valueQuantity?.unit ?? null;
  const text = valueString ?? (valueCodeableConcept && worded(valueCodeableConcept)) ?? null;
  const [range] = referenceRange ?? [];
  const comparator = valueQuantity?.comparator === undefined ? null : COMPARATOR_OF.get(valueQuantity.comparator);
  // A sign that is not known would make another number of it.
  if (name === null || comparator === undefined || (!valueQuantity && text === null))
    return { ...placed, result: null, summary: name };
  const result = {
    // In another unit it is of another code, which the list does not have.
    code: listed && (!valueQuantity || listed.unit === unit) ? listed.code : null,
    name,
    value: valueQuantity?.value,
    comparator,
    text: valueQuantity ? null : text,
    unit,
    low: range?.low?.value,
    high: range?.high?.value,
    rangeText: range?.text,
  };
  return { ...placed, result, summary: [name, valueQuantity?.value ?? text, unit].filter(Boolean).join(' ') };
}
