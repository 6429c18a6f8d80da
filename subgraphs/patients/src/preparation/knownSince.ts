import type { Permission } from '@polyclinic/access/permissions.ts';
import { principalOf } from '@polyclinic/subgraph/context.ts';
import { consentState } from '../consents/consentState.ts';
import type { Context } from '../context.ts';
import { todayIn } from '../proxies/changeAssignment.ts';
import type { Preparation, PreparationItem } from './preparation.ts';
import type { Point } from './preparationTables.ts';

interface Knowledge {
  /** Without it, a caller is told nothing of what the record holds there. */
  right: Permission;
  since: (context: Context, of: Preparation) => Promise<Date | null>;
}

/** The points of which the record knows something. */
const KNOWN: Partial<Record<Point, Knowledge>> = {
  VITAL_SIGNS: {
    right: 'chart:read',
    since: async (context, { id, patientId, clinicId }) => {
      const taken = await context.load.vitalSigns.load({ patientId, first: 1, after: null });
      const ofVisit = taken.find(({ appointmentId }) => appointmentId === id)?.takenAt;
      return ofVisit ?? latestToday(context, clinicId, moments(taken, 'takenAt'));
    },
  },
  ALLERGIES: {
    right: 'allergy:read',
    since: async (context, { patientId, clinicId }) => {
      const { allergies, noKnownAllergies } = context.load;
      const [listed, none] = await Promise.all([allergies.load(patientId), noKnownAllergies.load(patientId)]);
      return latestToday(context, clinicId, moments([...listed, ...none], 'recordedAt'));
    },
  },
  CONSENTS: {
    right: 'consent:read',
    since: async (context, { patientId }) => {
      const [texts, decisions] = await Promise.all([context.textsInForce(), context.load.consents.load(patientId)]);
      // Latest first: the first of a purpose is what holds.
      const last = texts.map(text => decisions.find(({ purpose }) => purpose === text.purpose) ?? null);
      const isDecided = texts.every((text, index) => {
        const decision = last[index] ?? null;
        const state = consentState(decision && { ...decision, decidedAt: decision.recordedAt }, text, context.now());
        return state === 'GRANTED' || state === 'DECLINED' || state === 'WITHDRAWN';
      });
      return isDecided
        ? latestOf(
            moments(
              last.filter(decision => decision !== null),
              'recordedAt',
            ),
          )
        : null;
    },
  },
  DOCUMENTS: {
    right: 'document:read',
    since: async (context, { patientId, clinicId }) => {
      const documents = await context.load.documents.load(patientId);
      const shown = documents.filter(({ deletedAt }) => deletedAt === null);
      return latestToday(context, clinicId, moments(shown, 'recordedAt'));
    },
  },
};

/** Since when the record says that a point is done; null where it does not. A hint: it ticks nothing (PAT-15). */
export async function knownSince({ preparation, item }: PreparationItem, context: Context): Promise<Date | null> {
  const known = KNOWN[item];
  return known && principalOf(context).permissions.has(known.right) ? known.since(context, preparation) : null;
}

const moments = <Field extends string>(rows: ReadonlyArray<Record<Field, Date>>, field: Field): Date[] =>
  rows.map(row => row[field]);

async function latestToday(context: Context, clinicId: string, all: readonly Date[]): Promise<Date | null> {
  const clinic = (await context.load.clinic.load(clinicId))!;
  const today = todayIn(clinic, context.now());
  return latestOf(all.filter(moment => todayIn(clinic, moment) === today));
}

const latestOf = (all: readonly Date[]): Date | null =>
  all.length === 0 ? null : new Date(Math.max(...all.map(moment => moment.getTime())));
