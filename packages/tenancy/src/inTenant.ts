import type { DataSource, EntityManager } from 'typeorm';
import { inSpan } from '@polyclinic/telemetry/tracing.ts';
import { STATEMENT_MILLISECONDS } from './database.ts';
import type { TenantScope } from './scope.ts';
import { sendAhead } from './serviceClient.ts';

/** A transaction that sees one tenant's rows and nothing else. */
export type TenantTx = EntityManager & { readonly scope: TenantScope };

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** No ULID, so that no patient at all is an empty list and something else than everybody. */
const ALL_PATIENTS = '*';

const SET_SCOPE = `select
  set_config('app.tenant_id', $1, true),
  set_config('app.clinic_ids', $2, true),
  set_config('app.actor', $3, true),
  set_config('app.trace_id', $4, true),
  set_config('app.ip_address', $5, true),
  set_config('app.sight', $6, true),
  set_config('app.patient_ids', $7, true),
  set_config('statement_timeout', $8, true)`;

/**
 * Runs `work` in one transaction limited to the scope's tenant and clinics by Postgres row-level security. The settings
 * die with the transaction, so a pooled connection never carries them over.
 * @throws Error when the scope names no tenant: there is no unscoped way in (TEN-12).
 */
export async function inTenant<T>(db: DataSource, scope: TenantScope, work: (tx: TenantTx) => Promise<T>): Promise<T> {
  if (!ULID.test(scope.tenantId)) throw new Error('A tenant transaction needs a tenant.');
  return inSpan({ name: 'transaction' }, () =>
    db.transaction(async tx => {
      await sendAhead(tx, SET_SCOPE, [
        scope.tenantId,
        scope.clinicIds === 'ALL' ? '*' : scope.clinicIds.join(','),
        scope.actor,
        scope.traceId,
        scope.ipAddress ?? '',
        scope.sight ?? '',
        scope.patientIds?.join(',') ?? ALL_PATIENTS,
        String(timeLeft(scope)),
      ]);
      return work(Object.assign(tx, { scope }));
    }),
  );
}

/** A statement ends when nobody waits for it any more. */
const timeLeft = ({ deadline = Infinity }: TenantScope): number =>
  Math.max(1, Math.min(STATEMENT_MILLISECONDS, Math.round(deadline - Date.now())));
