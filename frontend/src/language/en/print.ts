/** Prescriptions and visits on paper. */
export const print = {
  prescription: 'Print prescription',
  visit: 'Print visit',
  language: 'Language of the paper',
  failed: 'Not printed',
};
