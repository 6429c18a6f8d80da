import { EntitySchema } from 'typeorm';

/** A login, as stored. */
export interface User {
  id: string;
  subject: string;
  email: string;
  name: string;
  /** IANA zone the person wants times in; null: the organization's. */
  timezone: string | null;
}

/** What a person is in one organization, as stored. */
export interface Membership {
  id: string;
  tenantId: string;
  userId: string;
  roles: string[];
  /** Null while the member may act. */
  deactivatedAt: Date | null;
  deletedAt: Date | null;
}

/** A clinic a member works in, as stored. */
export interface MembershipClinic {
  tenantId: string;
  membershipId: string;
  clinicId: string;
  /** The member's roles there; null: those of the membership. */
  roles: string[] | null;
  endedAt: Date | null;
}

export const UserTable = new EntitySchema<User>({
  name: 'user_account',
  columns: {
    id: { type: 'text', primary: true },
    subject: { type: 'text' },
    email: { type: 'citext' },
    name: { type: 'text' },
    timezone: { type: 'text', nullable: true },
  },
});

export const MembershipTable = new EntitySchema<Membership>({
  name: 'membership',
  columns: {
    id: { type: 'text', primary: true },
    tenantId: { name: 'tenant_id', type: 'text' },
    userId: { name: 'user_id', type: 'text' },
    roles: { type: 'text', array: true },
    deactivatedAt: { name: 'deactivated_at', type: 'timestamptz', nullable: true },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});

export const MembershipClinicTable = new EntitySchema<MembershipClinic>({
  name: 'membership_clinic',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    membershipId: { name: 'membership_id', type: 'text', primary: true },
    clinicId: { name: 'clinic_id', type: 'text', primary: true },
    roles: { type: 'text', array: true, nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
  },
});
