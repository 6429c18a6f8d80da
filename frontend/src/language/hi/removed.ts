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
  patients: {
    title: 'हटाए गए रिकॉर्ड',
    why: 'पूरे हटाए गए रिकॉर्ड, जैसे ग़लती से दो बार खोला गया। कुछ मिटता नहीं; वापस लाने पर वे पहले जैसे होते हैं।',
    loading: 'हटाए गए रिकॉर्ड लोड हो रहे हैं',
    none: 'कोई रिकॉर्ड हटाया नहीं गया',
    noneWhy: 'मरीज़ के पेज पर हटाया गया रिकॉर्ड यहाँ से वापस लाया जा सकता है।',
    when: 'हटाया गया',
    remove: 'हटाएँ…',
    ask: '{name} का रिकॉर्ड हटाएँ?',
    askWhy:
      'वह खोज और बुकिंग में नहीं दिखेगा; उसकी मुलाक़ातें, बिल और नोट वैसे ही रहेंगे। आने वाली मुलाक़ातें पहले रद्द करें। जो रिकॉर्ड हटा सकता है, वही वापस ला सकता है। व्यक्ति का दूसरा रिकॉर्ड हो तो दोनों को मिलाएँ।',
    confirm: 'रिकॉर्ड हटाएँ',
    removed: 'रिकॉर्ड हटाया गया',
    notRemoved: 'नहीं हटाया गया',
    restored: 'रिकॉर्ड वापस लाया गया',
  },
};
