import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { changeStatus } from '../appointments/changeStatus.ts';
import { lockedVisit } from '../appointments/visit.ts';
import { ticketAction } from './changeTicket.ts';
import type { Doing } from './queueLog.ts';
import type { QueueTicket } from './queueTables.ts';

const visitGoesAlong =
  (transition: 'START' | 'COMPLETE') =>
  async (tx: TenantTx, { appointmentId }: QueueTicket, doing: Doing): Promise<void> => {
    await changeStatus(tx, await lockedVisit(tx, appointmentId), { transition, ...doing });
  };

/** The patient is with the practitioner now. */
export const startConsultation = ticketAction('START', visitGoesAlong('START'));

/** The consultation is over. */
export const completeConsultation = ticketAction('COMPLETE', visitGoesAlong('COMPLETE'));
