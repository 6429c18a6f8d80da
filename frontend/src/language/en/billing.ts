/** Invoices. */
export const billing = {
  none: 'No invoices.',
  visit: 'Visit',
  noNumber: 'No number yet',
  total: 'Total',
  draft: 'Draft',
  void: 'Void',
  loading: 'Loading invoices',
  caption: 'Invoices, the newest first',
  more: 'Show more invoices',
  all: 'All invoices',
  noneSuch: 'No such invoices.',
  column: { what: 'For', number: 'Number', day: 'Date', status: 'Status' },
} as const;
