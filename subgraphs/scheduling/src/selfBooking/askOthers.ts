import { z } from 'zod';
import { GraphFailure, type Question } from '@polyclinic/subgraph/askGraph.ts';
import { principalOf } from '@polyclinic/subgraph/context.ts';
import { Refusal } from '@polyclinic/subgraph/refuse.ts';
import type { Page } from './openPage.ts';

/** In which clinic the graph is asked, and in which request. */
export type Asking = Pick<Page, 'context' | 'visitors' | 'tenantId' | 'clinicId'>;

/** Asks the graph in one clinic. @throws Refusal UNAVAILABLE GRAPH_AWAY */
async function ask<S extends z.ZodType>(
  { context, visitors, tenantId, clinicId }: Asking,
  question: Pick<Question<S>, 'query' | 'variables' | 'answer'>,
): Promise<z.infer<S>> {
  const { traceId } = principalOf(context);
  return visitors.graph.ask(tenantId, { ...question, traceId, clinicId }).catch((error: unknown) => {
    if (error instanceof GraphFailure || (error instanceof Error && /Timeout|TypeError/.test(error.name)))
      throw new Refusal('UNAVAILABLE', 'GRAPH_AWAY');
    throw error;
  });
}

const clinicFacts = z.object({
  organization: z.object({ name: z.string() }),
  clinics: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      address: z.string().nullable(),
      phone: z.string().nullable(),
      brandColor: z.string().nullable(),
    }),
  ),
  practitioners: z.array(
    z.object({
      id: z.string(),
      name: z.string().nullable(),
      credential: z.string().nullable(),
      specialty: z.string().nullable(),
    }),
  ),
});

/** What identity tells of a clinic and who works there. */
export const askClinic = (opened: Asking): Promise<z.infer<typeof clinicFacts>> =>
  ask(opened, {
    query: `query SelfBookingClinicFacts($clinicId: ID!) {
      organization { name }
      clinics { id name address phone brandColor }
      practitioners(clinicId: $clinicId) { id name credential specialty }
    }`,
    variables: { clinicId: opened.clinicId },
    answer: clinicFacts,
  });

const patients = z.object({
  patients: z.object({
    patients: z.array(
      z.object({
        id: z.string(),
        givenName: z.string(),
        familyName: z.string(),
        birthDate: z.string(),
        contactPoints: z.array(z.object({ type: z.string(), value: z.string(), isSafe: z.boolean() })),
      }),
    ),
  }),
});

export type FoundPatient = z.infer<typeof patients>['patients']['patients'][number];

/** Patients of the clinic whose records name an address, or something like it. */
export const askPatients = async (opened: Page, email: string): Promise<FoundPatient[]> => {
  const found = await ask(opened, {
    query: `query SelfBookingPatients($search: String!) {
      patients(search: $search, first: 50) {
        patients { id givenName familyName birthDate contactPoints { type value isSafe } }
      }
    }`,
    variables: { search: email },
    answer: patients,
  });
  return found.patients.patients;
};

/** Who books for the first time, with the least that a record needs. */
export interface NewPatient {
  givenName: string;
  familyName: string;
  birthDate: string;
  email: string;
}

const registered = z.object({ registerPatient: z.object({ id: z.string() }) });

/** @param idempotencyKey asked again with it, the record of the first time is answered */
export async function askRegistration(opened: Page, idempotencyKey: string, patient: NewPatient): Promise<string> {
  const { email, ...person } = patient;
  const contactPoints = [{ type: 'EMAIL', value: email, isPrimary: true }];
  const { registerPatient } = await ask(opened, {
    query: `mutation SelfBookingRegistration($input: RegisterPatientInput!) { registerPatient(input: $input) { id } }`,
    variables: {
      input: { idempotencyKey, clinicId: opened.clinicId, ...person, legalSex: 'UNKNOWN', contactPoints },
    },
    answer: registered,
  });
  return registerPatient.id;
}

const sent = z.object({ sendOneTimeCode: z.object({ sentAt: z.string() }) });

/** Has a code sent by messaging; contact and code travel in this one request and are kept nowhere. */
export const askCode = async (
  opened: Page,
  code: { address: string; code: string; minutes: number },
): Promise<void> => {
  await ask(opened, {
    query: `mutation SelfBookingCode($input: SendOneTimeCodeInput!) { sendOneTimeCode(input: $input) { sentAt } }`,
    variables: { input: { clinicId: opened.clinicId, channel: 'EMAIL', ...code } },
    answer: sent,
  });
};
