import { z } from 'zod';
import { defineEvent } from './defineEvent.ts';

/** The services that keep rows of patients elsewhere, and the topic each answers on. */
const TOPICS = {
  scheduling: 'scheduling.appointments',
  billing: 'billing.invoices',
  messaging: 'messaging.messages',
} as const;

export type MergingService = keyof typeof TOPICS;
export const MERGING_SERVICES = Object.keys(TOPICS) as MergingService[];

const payload = {
  mergeId: z.string(),
  service: z.string(),
  /** Which event it answers. */
  step: z.enum(['MERGED', 'UNMERGED']),
  /** How many rows changed their patient. */
  rows: z.int(),
};

/** A service moved its rows of a merged patient, or gave them back (PAT-04). */
export const patientMergeApplied = (service: MergingService) =>
  defineEvent('patient.merge.applied.v1', TOPICS[service], payload);
