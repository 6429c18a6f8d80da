/** What was taken out of a record, and comes back. */
export const removed = {
  title: 'Recently removed',
  kind: {
    ALLERGY: 'Allergy',
    CARE_TEAM_MEMBER: 'Care team',
    CONDITION: 'Problem',
    CONTACT_POINT: 'Contact',
    COVERAGE: 'Payer',
    DOCUMENT: 'Document',
    TAG: 'Tag',
    VITAL_SIGNS: 'Vital signs',
  },
  by: '{name, select, none {Removed {at}} other {Removed by {name}, {at}}}',
  until: 'Can be restored until {date}.',
  restore: 'Restore',
  restoreOne: 'Restore {what}',
  restored: 'Restored',
  notRestored: 'Not restored',
  all: 'Show all {count, number}',
} as const;
