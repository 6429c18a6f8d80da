/** Words of parts that know no domain. */
export const ui = {
  monthBefore: 'Month before',
  monthAfter: 'Month after',
  chooseDay: 'Choose a day',
  loading: 'Loading',
  close: 'Close',
  report: 'Report',
  dismiss: 'Dismiss',
  chosen: 'chosen',
  optional: '(optional)',
} as const;
