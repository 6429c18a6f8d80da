/** Invoices. */
export const billing = {
  none: 'No invoices.',
  visit: 'Visit',
  noNumber: 'No number yet',
  total: 'Total',
  draft: 'Draft',
  void: 'Void',
} as const;
