import { InMemoryCache } from '@apollo/client';

/** What is kept of answers while the page is open, and by what each kind of thing is recognised. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: {
      BookAppointmentResult: ['AppointmentBooked', 'TimeTaken'],
      RescheduleAppointmentResult: ['AppointmentRescheduled', 'TimeTaken'],
    },
    typePolicies: {
      Me: { keyFields: [] },
      Patient: {
        fields: {
          contactPoints: { merge: false },
          appointments: { merge: false },
          encounters: { merge: false },
          allergies: { merge: false },
          conditions: { merge: false },
          documents: { merge: false },
          removed: { merge: false },
          medicines: { merge: false },
          prescriptions: { merge: false },
        },
      },
      Calendar: { keyFields: false },
      CalendarColumn: { keyFields: false },
      Queue: { keyFields: false },
      ExpectedVisit: { keyFields: false },
      WaitingRoomBoard: { keyFields: false },
      BoardColumn: { keyFields: false },
      BoardPlace: { keyFields: false },
      ClinicalNote: { keyFields: false },
      DocumentFile: { fields: { text: { merge: false } } },
      DocumentText: { keyFields: false },
      RoleRights: { keyFields: ['role'], fields: { rights: { merge: false } } },
      Right: { keyFields: false },
      ClinicAssignment: { keyFields: false },
      Membership: { fields: { assignments: { merge: false } } },
      Encounter: {
        fields: {
          note: { merge: true },
          diagnoses: { merge: false },
          followUp: { merge: true },
          addenda: { merge: false },
          serviceRequests: { merge: false },
        },
      },
      EncounterDiagnosis: { keyFields: false },
      FollowUp: { keyFields: false },
      VisitPreparation: { fields: { items: { merge: false } } },
      PreparationItem: { keyFields: false },
      Prescription: {
        fields: {
          lines: { merge: false },
          warnings: { merge: false },
          newWarnings: { merge: false },
          dispensing: { merge: false },
          dispenses: { merge: false },
          stock: { merge: false },
        },
      },
      LineDispensing: { keyFields: false },
      DispensedLot: { keyFields: false },
      StockItem: { fields: { batches: { merge: false } } },
      StockBatch: { fields: { movements: { merge: false } } },
      PrescriptionLine: { keyFields: false },
      PrescriptionWarning: { keyFields: false },
      CurrentMedicine: { keyFields: false },
    },
  });
}
