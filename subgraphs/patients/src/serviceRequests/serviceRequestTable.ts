import { EntitySchema } from 'typeorm';
import type { Sealing } from '@polyclinic/phi/requestSealing.ts';
import { chartColumns, openEntry, sealContent, type ChartEntry, type Opened } from '../chart/chartEntry.ts';
import type { OrderStatus } from './serviceRequest.ts';

export const PRIORITIES = ['ROUTINE', 'URGENT', 'STAT'] as const;

/** A test that is asked for, as stored: which and why sealed. */
export interface ServiceRequestRow extends ChartEntry {
  encounterId: string;
  priority: (typeof PRIORITIES)[number];
  status: OrderStatus;
}

interface ServiceRequestContent {
  test: string;
  note: string | null;
}

export type ServiceRequest = Opened<ServiceRequestRow, ServiceRequestContent>;

export const ServiceRequestTable = new EntitySchema<ServiceRequestRow>({
  name: 'service_request',
  columns: {
    ...chartColumns,
    encounterId: { name: 'encounter_id', type: 'text' },
    priority: { type: 'text' },
    status: { type: 'text' },
  },
});

export const openServiceRequest = (sealing: Sealing, row: ServiceRequestRow): ServiceRequest =>
  openEntry<ServiceRequestRow, ServiceRequestContent>(sealing, 'service_request', row);

export const sealServiceRequest = (sealing: Sealing, id: string, content: ServiceRequestContent): Buffer =>
  sealContent<ServiceRequestContent>(sealing, { table: 'service_request', id }, content);
