import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const removed: Translated<English['removed']> = {
  title: 'हाल में हटाया गया',
  kind: {
    ALLERGY: 'एलर्जी',
    CARE_TEAM_MEMBER: 'देखभाल टीम',
    CONDITION: 'समस्या',
    CONTACT_POINT: 'संपर्क',
    COVERAGE: 'भुगतानकर्ता',
    DOCUMENT: 'दस्तावेज़',
    TAG: 'टैग',
    VITAL_SIGNS: 'वाइटल साइन',
  },
  by: '{name, select, none {{at} को हटाया गया} other {{name} ने हटाया, {at}}}',
  until: '{date} तक वापस लाया जा सकता है।',
  restore: 'वापस लाएँ',
  restoreOne: '{what} वापस लाएँ',
  restored: 'वापस आ गया',
  notRestored: 'वापस नहीं आया',
  all: 'सभी {count, number} दिखाएँ',
};
