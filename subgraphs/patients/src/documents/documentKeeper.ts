import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { EventLog } from '@polyclinic/events/kafka.ts';
import { repeatedly } from '@polyclinic/subgraph/repeatedly.ts';
import { enqueue } from '@polyclinic/jobs/enqueue.ts';
import { acrossTenants } from '@polyclinic/tenancy/acrossTenants.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Cabinet } from './cabinet.ts';
import { FileTable } from './documentTables.ts';
import { expireFile } from './fileSteps.ts';
import { scanDocument, type ScanDesk } from './scanFile.ts';

const SCHEMA = 'patients';
const EVERY_MILLISECONDS = 15_000;
/** Longer than a link lets anybody send. */
const STALE_MILLISECONDS = 3_600_000;
/** A file in quarantine has its job from its first moment; one that has none lost it, or is older than jobs are. */
const MISSED_MILLISECONDS = 30_000;
/** Files of one round; in no order, so that those that fail do not hold up the others. */
const MAX_FILES = 50;

interface Due {
  tenant_id: string;
  id: string;
  status: 'REQUESTED' | 'QUARANTINED';
}

const DUE = `select tenant_id, id, status from document_file file
  where (status = 'REQUESTED' and updated_at <= $1) or (status = 'QUARANTINED' and updated_at <= $2
    and not exists (select from job where job.tenant_id = file.tenant_id and kind = $3 and subject_id = file.id))
  order by random() limit ${MAX_FILES}`;

export interface Keeping {
  db: DataSource;
  cabinet: Cabinet;
  log: EventLog;
  now: () => Date;
}

/** Ends once what was announced and never came, and has scanned what nobody would scan. */
export async function keepDocuments(keeping: Keeping, going: () => boolean = () => true): Promise<void> {
  const { db, log, now } = keeping;
  const before = (milliseconds: number) => new Date(now().getTime() - milliseconds);
  const due = await acrossTenants(db, SCHEMA, async tx => {
    await tx.query(`select set_config('app.clinic_ids', '*', true)`);
    const rows: Due[] = await tx.query(DUE, [
      before(STALE_MILLISECONDS),
      before(MISSED_MILLISECONDS),
      scanDocument.name,
    ]);
    return rows;
  });
  for (const { tenant_id: tenantId, id, status } of due) {
    if (!going()) break;
    const traceId = randomBytes(16).toString('hex');
    const scope = { tenantId, clinicIds: 'ALL', actor: 'job:document-keeper', traceId, ipAddress: null } as const;
    await (status === 'REQUESTED' ? forget : askForScan)({ ...keeping, scope }, id).catch((error: unknown) =>
      log.warn({ fileId: id, reason: error instanceof Error ? error.name : 'unknown' }, 'Not kept; tried again'),
    );
  }
}

const askForScan = ({ db, scope }: ScanDesk, id: string): Promise<void> =>
  inTenant(db, scope, tx => enqueue(tx, scanDocument, id));

/** What came of it, if anything, was never looked at. */
async function forget({ db, scope, cabinet, now }: ScanDesk, id: string): Promise<void> {
  const file = await inTenant(db, scope, tx => tx.findOneByOrFail(FileTable, { id }));
  await cabinet.uploads(file).remove(id);
  await inTenant(db, scope, tx => expireFile(tx, id, now()));
}

/** Keeps the documents of every clinic until stopped. */
export const startDocumentKeeper = (keeping: Keeping): { stop(): Promise<void> } =>
  repeatedly({
    name: 'document-keeper',
    everyMilliseconds: EVERY_MILLISECONDS,
    round: async going => {
      await keepDocuments(keeping, going);
      return null;
    },
    log: keeping.log,
  });
