/** Growth of children on percentiles of a reference. */
export const growth = {
  title: 'Growth',
  none: 'No height, weight or head circumference has been taken yet.',
  measure: 'Measure',
  span: 'Ages shown',
  spans: { INFANT: '0–36 months', CHILD: '2–20 years' },
  compareWith: 'Compare with',
  curves: { FEMALE: 'Girls', MALE: 'Boys' },
  sexUnknown:
    'The legal sex is recorded as “{sex}”, and the reference knows girls and boys alone. No percentile is told until you choose what to compare with.',
  reference:
    'Dashed: 3rd to 97th percentile of {sex, select, FEMALE {girls} other {boys}}, with the median drawn through; growth charts of the CDC, 2000.',
  noReference: 'Values alone, without a reference.',
  infants:
    'Below two years this is how children in the United States grew, not the standard of the WHO; height is measured lying.',
  drawn:
    '{measure} in {count, plural, one {# measurement} other {# measurements}}. {value, select, none {} other {The latest is {value} {unit}{percentile, select, none {} other {, at percentile {percentile}}}.}}',
  axisMonths: 'Age in months',
  axisYears: 'Age in years',
  table: '{measure} by age',
  date: 'Date',
  age: 'Age',
  percentile: 'Percentile',
  z: 'z-score',
  months: '{count, plural, one {# month} other {# months}}',
  years: '{years, plural, one {# year} other {# years}}{months, plural, =0 {} one { # month} other { # months}}',
};
