import { EntitySchema } from 'typeorm';
import { stamps, type ChartEntry } from '../chart/chartEntry.ts';

/** That a patient's record is open in the portal, as stored; deleted: it was closed. */
export type PortalAccess = Omit<ChartEntry, 'content'>;

export const PortalAccessTable = new EntitySchema<PortalAccess>({ name: 'portal_access', columns: stamps });
