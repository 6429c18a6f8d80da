import { EntitySchema } from 'typeorm';

/** What stands at the head of a clinic's papers, as identity announced it. */
export interface Letterhead {
  tenantId: string;
  /** The clinic's. */
  id: string;
  email: string | null;
  /** E.164. */
  phone: string | null;
  address: string | null;
  /** `#` and six hexadecimal digits. */
  brandColor: string | null;
  /** One to three characters that stand for a picture. */
  brandMark: string | null;
}

export const LetterheadTable = new EntitySchema<Letterhead>({
  name: 'letterhead',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    email: { type: 'text', nullable: true },
    phone: { type: 'text', nullable: true },
    address: { type: 'text', nullable: true },
    brandColor: { name: 'brand_color', type: 'text', nullable: true },
    brandMark: { name: 'brand_mark', type: 'text', nullable: true },
  },
});
