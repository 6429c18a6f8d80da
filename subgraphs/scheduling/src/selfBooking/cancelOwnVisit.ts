import { z } from 'zod';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { cancelAppointment } from '../appointments/cancelAppointment.ts';
import type { Context } from '../context.ts';
import { countUp } from './countUp.ts';
import { assertChangeable, ownVisitOf, type OwnVisit } from './ownVisit.ts';
import { LIMITS } from './visitorLimits.ts';
import { openVisit } from './visitLink.ts';

const input = z.object({ link: z.string().max(300), version: z.int().min(1) });

/** Cancels a visit by its link, within the clinic's window; one that is cancelled already stays so (SCH-12). */
export async function cancelOwnVisit(context: Context, request: unknown): Promise<OwnVisit> {
  const { link, version } = validate(input, request);
  const { opened, visit } = await openVisit(context, link);
  if (visit.status === 'CANCELLED') return ownVisitOf(opened, visit);
  assertChangeable(visit, opened);
  await countUp(opened, LIMITS.changesOfVisit, visit.id);
  const cancelled = await cancelAppointment(opened.context, { id: visit.id, version, reason: 'PATIENT_REQUEST' });
  return ownVisitOf(opened, cancelled);
}
