import DataLoader from 'dataloader';
import { scopeOf } from '@polyclinic/subgraph/context.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { Context } from '../context.ts';
import type { FileRow } from '../documents/documentTables.ts';
import { thumbnailLink } from '../documents/openDocument.ts';
import type { PatientPhoto } from '../schema.generated.ts';

/** The file of a photo that is shown. */
export type Photo = Pick<
  FileRow,
  'tenantId' | 'id' | 'patientId' | 'clinicId' | 'contentType' | 'sizeBytes' | 'sha256' | 'recordedAt'
>;

// Of two records that were merged, each with its photo, the later one is shown.
const SHOWN = `
  select distinct on (file.patient_id) file.tenant_id as "tenantId", file.id, file.patient_id as "patientId",
         file.clinic_id as "clinicId", file.content_type as "contentType", file.size_bytes as "sizeBytes", file.sha256,
         file.recorded_at as "recordedAt"
    from document_reference photo
    join document_file file on file.tenant_id = photo.tenant_id and file.document_id = photo.id
   where photo.tenant_id = current_tenant() and photo.patient_id = any ($1)
     and photo.kind = 'PHOTO' and photo.deleted_at is null and file.thumbnail_at is not null
   order by file.patient_id, file.scanned_at desc, file.id desc`;

/** The photos that are shown of these patients; one that is scanned or cannot be drawn is not. */
export const shownPhotos = (tx: TenantTx, patientIds: readonly string[]): Promise<Photo[]> =>
  tx.query(SHOWN, [patientIds]);

export const photoLoader = (context: Parameters<typeof scopeOf>[0]): DataLoader<string, Photo | null> =>
  new DataLoader(async patientIds => {
    const rows = await inTenant(context.db, scopeOf(context), tx => shownPhotos(tx, patientIds));
    const byPatient = new Map(rows.map(row => [row.patientId, row]));
    return patientIds.map(id => byPatient.get(id) ?? null);
  });

/** Where a patient's photo can be fetched for a minute, noted as read; null where there is none. */
export async function photoOf(context: Context, patientId: string): Promise<PatientPhoto | null> {
  const photo = await context.load.photo.load(patientId);
  if (!photo) return null;
  context.reads.note(patientId, 'PHOTO');
  const { url, expiresAt } = await thumbnailLink(context, photo);
  return { id: photo.id, url, expiresAt };
}
