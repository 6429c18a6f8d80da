import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { found } from '@polyclinic/subgraph/refuse.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Resolvers } from '../schema.generated.ts';
import { admitWalkIn } from './admitWalkIn.ts';
import { callNext } from './callNext.ts';
import { callPatient, recallPatient, skipPatient } from './callPatient.ts';
import { moveInQueue, prioritizeInQueue } from './changeOrder.ts';
import { checkIn } from './checkIn.ts';
import { completeConsultation, startConsultation } from './consultation.ts';
import { leaveUnseen } from './leaveUnseen.ts';
import { readQueueLog } from './queueLog.ts';
import { queuesOfDay } from './queuesOfDay.ts';
import { reportLate } from './reportLate.ts';
import { undoCheckIn } from './undoCheckIn.ts';
import { waitingRoomBoard } from './waitingRoomBoard.ts';

export const queueResolvers: Resolvers = {
  Query: {
    queues: (_, args, context) => queuesOfDay(context, args),
    waitingRoomBoard: (_, args, context) => waitingRoomBoard(context, args),
  },
  Mutation: {
    checkIn: (_, args, context) => checkIn(context, args),
    admitWalkIn: (_, { input }, context) => admitWalkIn(context, input),
    undoCheckIn: (_, args, context) => undoCheckIn(context, args),
    callNext: (_, { input }, context) => callNext(context, input),
    callPatient: (_, args, context) => callPatient(context, args),
    recallPatient: (_, args, context) => recallPatient(context, args),
    skipPatient: (_, args, context) => skipPatient(context, args),
    startConsultation: (_, args, context) => startConsultation(context, args),
    completeConsultation: (_, args, context) => completeConsultation(context, args),
    leaveUnseen: (_, args, context) => leaveUnseen(context, args),
    moveInQueue: (_, args, context) => moveInQueue(context, { ...args, beforeTicketId: args.beforeTicketId ?? null }),
    prioritizeInQueue: (_, args, context) => prioritizeInQueue(context, args),
    reportLate: (_, args, context) => reportLate(context, args),
  },
  Queue: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
    log: ({ queueId }, _, context) => inTenant(context.db, scopeOf(context), tx => readQueueLog(tx, queueId)),
  },
  QueueTicket: {
    estimatedAt: ({ estimatedAt }) => estimatedAt ?? null,
    appointment: async ({ appointmentId }, _, { load }) =>
      found(await load.appointment.load(appointmentId), 'APPOINTMENT_NOT_FOUND'),
  },
  QueueLogEntry: {
    changedBy: ({ changedByUserId: id }) => (id === null ? null : { id }),
  },
  BoardColumn: {
    practitioner: ({ practitionerId }) => ({ id: practitionerId }),
  },
  BoardPlace: {
    patient: ({ patientId }) => ({ id: patientId }),
    room: async ({ roomOf }, _, { load }) => {
      const visit = await load.appointment.load(roomOf);
      return visit?.roomId ? ((await load.room.load(visit.roomId))?.name ?? null) : null;
    },
  },
};
