import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { Context } from '../context.ts';
import { clinicFacts } from '../selfBooking/clinicFacts.ts';

/** The specialties of a clinic's practitioners as identity tells them, in small letters. */
export type Specialties = ReadonlyMap<string, readonly string[]>;

export const specialtyKey = (specialty: string): string => specialty.trim().toLowerCase();

/** Asked, not copied: identity alone knows who has which. @throws Refusal UNAVAILABLE GRAPH_AWAY */
export async function specialtiesOf(context: Context, clinicId: string): Promise<Specialties> {
  const { visitors } = context;
  if (visitors === null) throw new Refusal('UNAVAILABLE', 'GRAPH_AWAY');
  const { practitioners } = await clinicFacts({ context, visitors, tenantId: scopeOf(context).tenantId, clinicId });
  return new Map(practitioners.map(({ id, specialty }) => [id, specialty === null ? [] : [specialtyKey(specialty)]]));
}
