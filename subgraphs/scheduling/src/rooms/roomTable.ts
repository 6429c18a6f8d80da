import { EntitySchema, IsNull } from 'typeorm';
import { found } from '@polyclinic/subgraph/refuse.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';

export const ROOM_KINDS = ['ROOM', 'EQUIPMENT'] as const;

/** A room, or a piece of equipment, that a visit can need, as stored. */
export interface Room {
  tenantId: string;
  id: string;
  clinicId: string;
  name: string;
  kind: (typeof ROOM_KINDS)[number];
  version: number;
  deletedAt: Date | null;
}

export const RoomTable = new EntitySchema<Room>({
  name: 'room',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text' },
    name: { type: 'text' },
    kind: { type: 'text' },
    version: { type: 'integer', default: 1 },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});

/** A room of the clinic that is still in use. @throws Refusal NOT_FOUND ROOM_NOT_FOUND */
export const usableRoom = async (tx: TenantTx, id: string, clinicId: string): Promise<Room> =>
  found(await tx.findOneBy(RoomTable, { id, clinicId, deletedAt: IsNull() }), 'ROOM_NOT_FOUND');
