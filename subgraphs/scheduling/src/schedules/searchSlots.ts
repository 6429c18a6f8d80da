import { z } from 'zod';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { validate } from '@polyclinic/subgraph/validate.ts';
import { inTenant } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import { everyFree, firstFree, withSpecialty, type Candidate } from '../kernel/search.ts';
import { specialtiesOf, specialtyKey } from '../people/specialists.ts';
import { readRoomDiary } from '../rooms/roomDiary.ts';
import { asSlot, MAX_SLOTS, searchOfType, slotsInput, type Search, type Slot } from './slots.ts';

const input = slotsInput.extend({
  specialty: z.string().trim().min(1).max(100).nullish(),
  roomId: z.ulid().nullish(),
  first: z.int().min(1).max(MAX_SLOTS).nullish(),
});

/**
 * The free times of a clinic over some local days, earliest first, at most 500: of one practitioner, of those with a
 * specialty, or of everybody; with a room, when both are free at once (SCH-05, SCH-07).
 */
export async function searchSlots(context: Context, request: unknown): Promise<Slot[]> {
  const { specialty, roomId, first, ...asked } = validate(input, request);
  const search = await searchOfType(context, asked);
  const skilled = specialty ? await ofSpecialty(context, search, specialty) : search.candidates;
  const candidates = roomId ? await withRoom(context, { ...search, candidates: skilled }, roomId) : skilled;
  const times = first ? firstFree(candidates, search.wanted, first) : everyFree(candidates, search.wanted);
  return times.slice(0, MAX_SLOTS).map(asSlot(search));
}

async function ofSpecialty(
  context: Context,
  { candidates, clinicId }: Search,
  specialty: string,
): Promise<Candidate[]> {
  const specialties = await specialtiesOf(context, clinicId);
  const known = candidates.map(each => ({ ...each, specialties: specialties.get(each.id) ?? [] }));
  return withSpecialty(known, specialtyKey(specialty));
}

async function withRoom(
  context: Context,
  { candidates, clinicId, zone, wanted: { from, to } }: Search,
  roomId: string,
): Promise<Candidate[]> {
  const room = { roomId, clinicId, zone, from, to, now: context.now() };
  const roomFor = await inTenant(context.db, scopeOf(context), tx => readRoomDiary(tx, room));
  return candidates.map(each => ({ ...each, together: [roomFor(each.id)] }));
}
