import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const growth: Translated<English['growth']> = {
  title: 'वृद्धि',
  none: 'लंबाई, वज़न या सिर की परिधि अभी तक नहीं ली गई है।',
  measure: 'माप',
  span: 'दिखाई गई उम्र',
  spans: { INFANT: '0–36 महीने', CHILD: '2–20 वर्ष' },
  compareWith: 'किससे तुलना करें',
  curves: { FEMALE: 'लड़कियाँ', MALE: 'लड़के' },
  sexUnknown: 'कानूनी लिंग “{sex}” दर्ज है, और संदर्भ में केवल लड़कियाँ और लड़के हैं। जब तक आप तुलना न चुनें, कोई पर्सेंटाइल नहीं बताया जाता।',
  reference:
    'टूटी रेखाएँ: {sex, select, FEMALE {लड़कियों} other {लड़कों}} के 3 से 97 पर्सेंटाइल, माध्यिका पूरी रेखा; CDC के वृद्धि चार्ट, 2000।',
  noReference: 'केवल मान, बिना संदर्भ के।',
  infants: 'दो वर्ष से कम में यह अमेरिका के बच्चों की वृद्धि है, WHO का मानक नहीं; लंबाई लेटाकर मापी जाती है।',
  drawn:
    '{measure}, {count, plural, one {# माप} other {# माप}}। {value, select, none {} other {नवीनतम {value} {unit}{percentile, select, none {} other {, पर्सेंटाइल {percentile}}}।}}',
  axisMonths: 'उम्र महीनों में',
  axisYears: 'उम्र वर्षों में',
  table: 'उम्र के अनुसार {measure}',
  date: 'तारीख',
  age: 'उम्र',
  percentile: 'पर्सेंटाइल',
  z: 'z-स्कोर',
  months: '{count, plural, one {# महीना} other {# महीने}}',
  years: '{years, plural, one {# वर्ष} other {# वर्ष}}{months, plural, =0 {} one { # महीना} other { # महीने}}',
};
