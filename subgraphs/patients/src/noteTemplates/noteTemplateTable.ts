import { EntitySchema } from 'typeorm';

/** A text that notes begin with, as stored. */
export interface NoteTemplate {
  tenantId: string;
  id: string;
  name: string;
  body: string;
  deletedAt: Date | null;
}

export const NoteTemplateTable = new EntitySchema<NoteTemplate>({
  name: 'note_template',
  columns: {
    tenantId: { name: 'tenant_id', type: 'text', primary: true },
    id: { type: 'text', primary: true },
    name: { type: 'text' },
    body: { type: 'text' },
    deletedAt: { name: 'deleted_at', type: 'timestamptz', nullable: true },
  },
});
