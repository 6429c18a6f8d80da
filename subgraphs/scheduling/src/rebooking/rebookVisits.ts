import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import { visitAt, visitVersion, type Visit } from '../appointments/visit.ts';
import type { Context } from '../context.ts';
import { MAX_VISITS, visitsOf } from './rebookingProposals.ts';

const wantedMove = visitVersion.extend({ startsAt: z.date(), endsAt: z.date(), practitionerId: z.ulid() });

type WantedMove = z.infer<typeof wantedMove> & { idempotencyKey: string };

/** Moves one visit, as `rescheduleAppointment` does. */
type MoveOne = (context: Context, wanted: WantedMove) => Promise<{ kind: 'RESCHEDULED' | 'TIME_TAKEN' }>;

const input = z.object({
  /** Leaves room for the visit's id beside it. */
  idempotencyKey: z.string().min(8).max(200),
  moves: z.array(wantedMove).min(1).max(MAX_VISITS),
});

export interface RebookingOutcome {
  appointment: Visit;
  outcome: 'MOVED' | 'TIME_TAKEN' | 'CHANGED_MEANWHILE';
}

/** Moves visits, each by itself: what one move is refused for is that visit's outcome and no matter to the others. */
export async function rebookVisits(context: Context, request: unknown, moveOne: MoveOne): Promise<RebookingOutcome[]> {
  const { idempotencyKey, moves } = validate(input, request);
  const ids = moves.map(({ id }) => id);
  await inTenant(context.db, scopeOf(context), tx => visitsOf(tx, ids));
  const outcomes: RebookingOutcome[] = [];
  // One after the other: moves of one practitioner wait for each other anyway.
  for (const wanted of moves) {
    const outcome = await outcomeOf(() =>
      moveOne(context, { ...wanted, idempotencyKey: `${idempotencyKey}/${wanted.id}` }),
    );
    const appointment = await inTenant(context.db, scopeOf(context), tx => visitAt(tx, wanted.id));
    outcomes.push({ appointment, outcome });
  }
  return outcomes;
}

async function outcomeOf(move: () => ReturnType<MoveOne>): Promise<RebookingOutcome['outcome']> {
  try {
    return (await move()).kind === 'RESCHEDULED' ? 'MOVED' : 'TIME_TAKEN';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // The visit is not as it was, or the time, which was free when it was proposed, cannot be had any more.
    return error.extensions['code'] === 'CONFLICT' ? 'CHANGED_MEANWHILE' : 'TIME_TAKEN';
  }
}
