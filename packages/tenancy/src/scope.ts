/** Whose rows a transaction may touch, and on whose behalf. Built from a verified principal or a delivered event. */
export interface TenantScope {
  tenantId: string;
  /** Clinics whose rows are visible; `ALL` for work that is about the whole tenant, such as conflict checks. */
  clinicIds: readonly string[] | 'ALL';
  /** Who is named in the audit trail: a subject of the identity provider, or a process such as `event:…`. */
  actor: string;
  /** W3C trace id, 32 hexadecimal digits. */
  traceId: string;
  ipAddress: string | null;
  /** `OWN`: patients who are not the actor's own are hidden, where the organization says so (IAM-23). */
  sight?: 'OWN';
  /** Patients whose rows alone are seen and written: of whoever comes by the portal (PAT-25). Left out, all are. */
  patientIds?: readonly string[];
  /** When nobody waits for the result any more, milliseconds since the epoch; left out, statements have their usual time. */
  deadline?: number;
}

/** The same scope over every clinic of the tenant; say at the call why a rule needs it. */
export const acrossClinics = (scope: TenantScope): TenantScope => ({ ...scope, clinicIds: 'ALL' });
