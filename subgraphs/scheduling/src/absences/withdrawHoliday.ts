import { IsNull } from 'typeorm';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { HolidayTable, type Holiday } from './absenceTables.ts';
import { assertUnchanged, tellWithdrawn, withdrawal, type Version } from './withdrawal.ts';

/** Takes a clinic's holiday back; its time can be booked again. */
export async function withdrawHoliday(context: Context, request: Version): Promise<Holiday> {
  const { id, version } = withdrawal(request);
  return inTenant(context.db, scopeOf(context), async tx => {
    const where = { id, deletedAt: IsNull() };
    const row = found(
      await tx.findOne(HolidayTable, { where, lock: { mode: 'pessimistic_write' } }),
      'HOLIDAY_NOT_FOUND',
    );
    assertUnchanged(row, version);
    await tx.update(HolidayTable, { id }, { deletedAt: context.now() });
    await tellWithdrawn(tx, id, { cause: 'HOLIDAY', practitionerId: null, clinicId: row.clinicId });
    return tx.findOneByOrFail(HolidayTable, { id });
  });
}
