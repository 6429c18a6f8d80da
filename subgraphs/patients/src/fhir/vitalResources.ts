import { IsNull } from 'typeorm';
import type { Observation as ObservationResource, ObservationComponent } from 'fhir/r4.d.ts';
import { DESCRIBED } from '../vitals/measures.ts';
import { openVitalSigns, VitalSignsTable, type Observation, type VitalSigns } from '../vitals/vitalSignsTable.ts';
import { coded, spelled, within } from './entries.ts';
import type { ExportSource } from './exportSource.ts';
import { BLOOD_PRESSURE, INTERPRETATION, SYSTEM } from './vocabulary.ts';

/** What was measured, one resource a measure, the pressures together; earliest first. */
export async function vitalResources({ tx, sealing, patient }: ExportSource): Promise<ObservationResource[]> {
  const where = { patientId: patient.id, deletedAt: IsNull() };
  const rows = await tx.find(VitalSignsTable, { where, order: { takenAt: 'asc', id: 'asc' } });
  return rows.flatMap(row => observationsOf(openVitalSigns(sealing, row)));
}

const isPressure = ({ measure }: Observation): boolean => measure.endsWith('_PRESSURE');

function observationsOf(taken: VitalSigns): ObservationResource[] {
  const pressures = taken.observations.filter(isPressure);
  const single = taken.observations.filter(observation => !isPressure(observation));
  const singles = single.map(observation => ({
    ...resourceOf(taken, spelled(observation.measure)),
    ...measured(observation),
  }));
  if (pressures.length === 0) return singles;
  const panel = { ...resourceOf(taken, 'blood-pressure'), code: { coding: [{ ...BLOOD_PRESSURE }] } };
  return [{ ...panel, component: pressures.map(measured) }, ...singles];
}

/** What every observation of one time has. */
const resourceOf = (taken: VitalSigns, part: string) => ({
  resourceType: 'Observation' as const,
  id: `${taken.id}-${part}`,
  status: 'final' as const,
  category: [coded(SYSTEM.observationCategory, 'vital-signs')],
  subject: within('Patient', taken.patientId),
  ...(taken.encounterId !== null && { encounter: within('Encounter', taken.encounterId) }),
  effectiveDateTime: taken.takenAt.toISOString(),
});

function measured({ measure, value, low, high, interpretation }: Observation): ObservationComponent {
  const { loinc, unit } = DESCRIBED[measure];
  const quantity = (of: number) => ({ value: of, unit, system: SYSTEM.ucum, code: unit });
  const range = { ...(low !== null && { low: quantity(low) }), ...(high !== null && { high: quantity(high) }) };
  return {
    code: coded(SYSTEM.loinc, loinc),
    valueQuantity: quantity(value),
    ...(interpretation && { interpretation: [coded(SYSTEM.interpretation, INTERPRETATION[interpretation])] }),
    ...(Object.keys(range).length > 0 && { referenceRange: [range] }),
  };
}
