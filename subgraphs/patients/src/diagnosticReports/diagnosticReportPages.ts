import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { z } from 'zod';
import type { TenantKeys } from '@polyclinic/phi/dataKeys.ts';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import {
  DiagnosticReportTable,
  ReportVersionTable,
  testIndex,
  type DiagnosticReportRow,
  type ReportVersionRow,
} from './diagnosticReportTable.ts';

const MAX_PAGE = 100;
const STATUSES = ['REGISTERED', 'PRELIMINARY', 'FINAL', 'AMENDED', 'ENTERED_IN_ERROR'] as const;

const page = z.object({
  first: z.int().min(1).max(MAX_PAGE),
  after: z.ulid().nullish(),
  statuses: z.array(z.enum(STATUSES)).min(1).nullish(),
  abnormal: z.boolean().nullish(),
  test: z.string().trim().min(1).max(120).nullish(),
  from: z.date().nullish(),
  until: z.date().nullish(),
});

/** What a page of somebody's reports holds; all but the patient is the same for every patient of a request. */
export interface ReportsAsked {
  patientId: string;
  first: number;
  after: string | null;
  statuses: readonly string[];
  abnormal: boolean;
  /** A blind index; null: of every test. */
  test: string | null;
  from: Date | null;
  until: Date | null;
}

const IN_FORCE = STATUSES.filter(status => status !== 'ENTERED_IN_ERROR');

/** @param keys of the tenant, by which a test is found */
export async function reportsAsked(
  patientId: string,
  request: unknown,
  keys: () => Promise<TenantKeys>,
): Promise<ReportsAsked> {
  const { first, after, statuses, abnormal, test, from, until } = validate(page, request);
  return {
    patientId,
    first,
    after: after ?? null,
    statuses: statuses ?? IN_FORCE,
    abnormal: abnormal ?? false,
    test: test ? testIndex(await keys(), test) : null,
    from: from ?? null,
    until: until ?? null,
  };
}

type Request = Parameters<typeof scopeOf>[0];

const keyOf = (asked: ReportsAsked): string => JSON.stringify(asked);
const filterOf = ({ patientId: _, ...filter }: ReportsAsked): string => JSON.stringify(filter);

/** Rows of pages, latest first and one more than asked for: one query for all patients of whom the same is asked. */
export const diagnosticReportsLoader = (context: Request): DataLoader<ReportsAsked, DiagnosticReportRow[], string> =>
  new DataLoader(
    pages =>
      inTenant(context.db, scopeOf(context), async tx => {
        const rows = new Map<string, DiagnosticReportRow[]>();
        for (const alike of Map.groupBy(pages, filterOf).values()) {
          const found = await latestReports(tx, alike);
          const byPatient = Map.groupBy(found, ({ patientId }) => patientId);
          for (const asked of alike) rows.set(keyOf(asked), byPatient.get(asked.patientId) ?? []);
        }
        return pages.map(asked => rows.get(keyOf(asked)) ?? []);
      }),
    { cacheKeyFn: keyOf },
  );

/** @param alike pages that differ by patient alone, at least one */
function latestReports(tx: TenantTx, alike: readonly ReportsAsked[]): Promise<DiagnosticReportRow[]> {
  const { first, after, statuses, abnormal, test, from, until } = alike[0]!;
  return tx
    .createQueryBuilder(DiagnosticReportTable, 'report')
    .where(
      `report.id in (select latest.id from unnest(cast(:patientIds as text[])) as asked (patient_id),
         lateral (select id from diagnostic_report
                   where patient_id = asked.patient_id and status = any(cast(:statuses as text[]))
                     and (not :abnormal or severity in ('ABNORMAL', 'CRITICAL'))
                     and (cast(:test as text) is null or test_indexes @> array[cast(:test as text)])
                     and (cast(:from as timestamptz) is null or effective_at >= cast(:from as timestamptz))
                     and (cast(:until as timestamptz) is null or effective_at < cast(:until as timestamptz))
                     and (cast(:after as text) is null or (effective_at, id) < (select last.effective_at, last.id
                            from diagnostic_report last where last.id = :after and last.patient_id = asked.patient_id))
                   order by effective_at desc, id desc limit :most) latest)`,
      {
        patientIds: alike.map(({ patientId }) => patientId),
        statuses: [...statuses],
        abnormal,
        test,
        from,
        until,
        after,
        most: first + 1,
      },
    )
    .orderBy('report.effective_at', 'DESC')
    .addOrderBy('report.id', 'DESC')
    .getMany();
}

/** What reports said before they were changed, the latest first: one query for all of a request. */
export const reportVersionsLoader = (context: Request): DataLoader<string, ReportVersionRow[]> =>
  new DataLoader(async reportIds => {
    const where = { reportId: In([...reportIds]) };
    const rows = await inTenant(context.db, scopeOf(context), tx =>
      tx.find(ReportVersionTable, { where, order: { number: 'desc' } }),
    );
    const byReport = Map.groupBy(rows, ({ reportId }) => reportId);
    return reportIds.map(id => byReport.get(id) ?? []);
  });
