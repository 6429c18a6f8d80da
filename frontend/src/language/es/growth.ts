import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const growth: Translated<English['growth']> = {
  title: 'Crecimiento',
  none: 'Aún no se ha tomado talla, peso ni perímetro cefálico.',
  measure: 'Medida',
  span: 'Edades mostradas',
  spans: { INFANT: '0–36 meses', CHILD: '2–20 años' },
  compareWith: 'Comparar con',
  curves: { FEMALE: 'Niñas', MALE: 'Niños' },
  sexUnknown:
    'El sexo legal consta como «{sex}», y la referencia solo conoce niñas y niños. No se da ningún percentil hasta que elija con qué comparar.',
  reference:
    'A trazos: percentiles 3 a 97 de {sex, select, FEMALE {niñas} other {niños}}, con la mediana continua; curvas de crecimiento de los CDC, 2000.',
  noReference: 'Solo valores, sin referencia.',
  infants:
    'Antes de los dos años muestra cómo crecieron los niños en Estados Unidos, no el estándar de la OMS; la talla se mide acostado.',
  drawn:
    '{measure} en {count, plural, one {# medición} other {# mediciones}}. {value, select, none {} other {La última es {value} {unit}{percentile, select, none {} other {, en el percentil {percentile}}}.}}',
  axisMonths: 'Edad en meses',
  axisYears: 'Edad en años',
  table: '{measure} por edad',
  date: 'Fecha',
  age: 'Edad',
  percentile: 'Percentil',
  z: 'Puntuación z',
  months: '{count, plural, one {# mes} other {# meses}}',
  years: '{years, plural, one {# año} other {# años}}{months, plural, =0 {} one { # mes} other { # meses}}',
};
