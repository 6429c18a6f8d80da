import DataLoader from 'dataloader';
import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { VitalSignsTable, type VitalSigns, type VitalSignsRow } from './vitalSignsTable.ts';

const MAX_PAGE = 100;

const page = z.object({ first: z.int().min(1).max(MAX_PAGE), after: z.ulid().nullish() });

export interface PageOf {
  patientId: string;
  first: number;
  after: string | null;
}

export interface VitalSignsPage {
  entries: VitalSigns[];
  endCursor: string | null;
}

export const pageOf = (patientId: string, request: unknown): PageOf => {
  const { first, after } = validate(page, request);
  return { patientId, first, after: after ?? null };
};

/** Rows of pages, latest taken first and one more than asked for: one query for all that begin at the top. */
export const vitalSignsLoader = (context: Parameters<typeof scopeOf>[0]): DataLoader<PageOf, VitalSignsRow[], string> =>
  new DataLoader(
    pages =>
      inTenant(context.db, scopeOf(context), async tx => {
        const tops = pages.filter(({ after }) => after === null);
        const most = Math.max(0, ...tops.map(({ first }) => first));
        const patientIds = tops.map(({ patientId }) => patientId);
        const latest = patientIds.length > 0 ? await latestOf(tx, patientIds, most + 1) : [];
        const byPatient = Map.groupBy(latest, ({ patientId }) => patientId);
        const rows: VitalSignsRow[][] = [];
        for (const asked of pages)
          rows.push(
            asked.after === null
              ? (byPatient.get(asked.patientId) ?? []).slice(0, asked.first + 1)
              : await rowsAfter(tx, { ...asked, after: asked.after }),
          );
        return rows;
      }),
    { cacheKeyFn: ({ patientId, first, after }) => [patientId, first, after].join() },
  );

const inOrder = (tx: TenantTx) =>
  tx
    .createQueryBuilder(VitalSignsTable, 'taken')
    .where('taken.deleted_at is null')
    .orderBy('taken.taken_at', 'DESC')
    .addOrderBy('taken.id', 'DESC');

const latestOf = (tx: TenantTx, patientIds: readonly string[], most: number): Promise<VitalSignsRow[]> =>
  inOrder(tx)
    .andWhere(
      `taken.id in (select latest.id from unnest(cast(:patientIds as text[])) as asked (patient_id),
         lateral (select id from vital_signs where patient_id = asked.patient_id and deleted_at is null
                   order by taken_at desc, id desc limit :most) latest)`,
      { patientIds: [...patientIds], most },
    )
    .getMany();

const rowsAfter = (tx: TenantTx, { patientId, first, after }: PageOf & { after: string }): Promise<VitalSignsRow[]> =>
  inOrder(tx)
    .andWhere('taken.patient_id = :patientId', { patientId })
    .andWhere(
      `(taken.taken_at, taken.id) < (select taken_at, id from vital_signs where id = :after and patient_id = :patientId)`,
      { after },
    )
    .limit(first + 1)
    .getMany();
