import { z } from 'zod';
import { allergyInput, assertNotListed } from '../allergies/allergy.ts';
import { codeIn, concept, notes, worded } from './elements.ts';
import { ignored, reasonAgainst, taken, type ImportPlan, type Reading } from './importPlan.ts';
import type { Resource } from './readBundle.ts';
import { NO_KNOWN_ALLERGY, SYSTEM } from './vocabulary.ts';

const shape = z.object({
  code: concept,
  clinicalStatus: concept.optional(),
  verificationStatus: concept.optional(),
  category: z.array(z.string()).optional(),
  criticality: z.string().optional(),
  reaction: z.array(z.object({ manifestation: z.array(concept).optional() })).optional(),
  note: notes,
});

/** Adds an allergy to the plan. What the file does not say: it is of a medicine, unconfirmed and not assessed. */
export function readAllergy(plan: ImportPlan, resource: Resource): Reading {
  const { data } = shape.safeParse(resource);
  if (!data) return ignored('MALFORMED');
  const { code, category, criticality, reaction, note } = data;
  const substance = worded(code);
  const verification = codeIn(data.verificationStatus, SYSTEM.allergyVerification);
  if (verification === 'entered-in-error') return ignored('ENTERED_IN_ERROR', substance);
  if (codeIn(code, NO_KNOWN_ALLERGY.system) === NO_KNOWN_ALLERGY.code) {
    plan.noKnownAllergies = true;
    return taken(NO_KNOWN_ALLERGY.display);
  }
  const { data: allergy } = allergyInput.safeParse({
    substance,
    category: ours(category?.[0] ?? 'medication'),
    criticality: ours(criticality ?? 'unable-to-assess'),
    clinicalStatus: ours(codeIn(data.clinicalStatus, SYSTEM.allergyClinical) ?? 'active'),
    verificationStatus: ours(verification ?? 'unconfirmed'),
    reaction: reaction
      ?.flatMap(({ manifestation }) => manifestation?.flatMap(each => worded(each) ?? []) ?? [])
      .join('; '),
    note,
  });
  if (!allergy) return ignored('MALFORMED', substance);
  const reason = reasonAgainst(plan.allergies, () => assertNotListed(plan.allergies, allergy.substance));
  if (reason) return ignored(reason, substance);
  plan.allergies.push(allergy);
  return taken(allergy.substance);
}

/** FHIR's spelling in ours. */
const ours = (code: string): string => code.toUpperCase().replaceAll('-', '_');
