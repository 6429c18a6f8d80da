import { EntitySchema } from 'typeorm';

/** A login, as stored. */
export interface User {
  id: string;
  subject: string;
  email: string;
  name: string;
}

/** What a person is in one organization, as stored. */
export interface Membership {
  id: string;
  tenantId: string;
  userId: string;
  roles: string[];
  deletedAt: Date | null;
}

export const UserTable = new EntitySchema<User>({
  name: 'user_account',
  columns: {
    id: { type: 'text', primary: true },
    subject: { type: 'text' },
    email: { type: 'citext' },
    name: { type: 'text' },
  },
});

export const MembershipTable = new EntitySchema<Membership>({
  name: 'membership',
  columns: {
    id: { type: 'text', primary: true },
    tenantId: { name: 'tenant_id', type: 'text' },
    userId: { name: 'user_id', type: 'text' },
    roles: { type: 'text', array: true },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});
