import { EntitySchema } from 'typeorm';

/** A site, as stored. */
export interface Clinic {
  id: string;
  tenantId: string;
  slug: string;
  name: string;
  /** IANA zone. */
  timezone: string;
  email: string | null;
  /** E.164. */
  phone: string | null;
  address: string | null;
  /** `#` and six hexadecimal digits. */
  brandColor: string | null;
  /** One to three characters that stand for a picture. */
  brandMark: string | null;
  version: number;
}

/** What a clinic begins with. */
export type NewClinic = Pick<Clinic, 'id' | 'tenantId' | 'slug' | 'name' | 'timezone'>;

export const ClinicTable = new EntitySchema<Clinic>({
  name: 'clinic',
  columns: {
    id: { type: 'text', primary: true },
    tenantId: { name: 'tenant_id', type: 'text' },
    slug: { type: 'text' },
    name: { type: 'text' },
    timezone: { type: 'text' },
    email: { type: 'citext', nullable: true },
    phone: { type: 'text', nullable: true },
    address: { type: 'text', nullable: true },
    brandColor: { name: 'brand_color', type: 'text', nullable: true },
    brandMark: { name: 'brand_mark', type: 'text', nullable: true },
    version: { type: 'integer', default: 1 },
  },
});
