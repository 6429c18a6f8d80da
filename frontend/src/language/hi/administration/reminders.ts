import type { English } from '../../en/english.ts';
import type { Translated } from '../../translated.ts';

export const reminders: Translated<English['reminders']> = {
  why: '{clinic} के मरीज़ों को कब लिखा जाता है। रिमाइंडर विज़िट के साथ बदलता है, और रद्द होने पर हट जाता है।',
  add: 'रिमाइंडर जोड़ें',
  loading: 'रिमाइंडर लोड हो रहे हैं',
  none: 'अभी कोई रिमाइंडर नहीं',
  noneWhy: 'एक जोड़ें, जैसे एक दिन पहले: कम विज़िट भूली जाएँगी।',
  list: 'मरीज़ों को याद दिलाया जाता है',
  on: 'ई-मेल से',
  off: 'ई-मेल से, बंद',
  changeOf: 'बदलें: {rule}',
  safe: 'ई-मेल से, सुरक्षित चिह्नित पते पर।',
  howMany: 'कितने',
  unitLabel: 'इकाई',
  when: 'कब',
  dayWhy: 'विज़िट के समय पर ही, बीच में घड़ी बदलने पर भी।',
  unit: { MINUTES: 'मिनट', HOURS: 'घंटे', DAYS: 'दिन' },
  side: { BEFORE: 'विज़िट से पहले', AFTER: 'विज़िट के बाद' },
  BEFORE: {
    MINUTES: '{amount, plural, one {# मिनट} other {# मिनट}} पहले',
    HOURS: '{amount, plural, one {# घंटा} other {# घंटे}} पहले',
    DAYS: '{amount, plural, one {# दिन} other {# दिन}} पहले',
  },
  AFTER: {
    MINUTES: '{amount, plural, one {# मिनट} other {# मिनट}} बाद',
    HOURS: '{amount, plural, one {# घंटा} other {# घंटे}} बाद',
    DAYS: '{amount, plural, one {# दिन} other {# दिन}} बाद',
  },
  preview: 'कल 10 बजे के लिए अभी बुक की गई विज़िट',
  previewAt: 'यह {time} पर शुरू होगी। समय {zone} में।',
  previewNone: 'इसके मरीज़ को याद नहीं दिलाया जाएगा।',
  tooLate: 'भेजने के लिए बहुत देर',
  added: 'जोड़ा गया: {rule}',
  changed: 'बदला गया: {rule}',
  turnedOn: 'चालू: {rule}',
  turnedOff: 'बंद: {rule}',
};
