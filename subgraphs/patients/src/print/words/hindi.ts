import { hindi as dosing } from '@polyclinic/dosing/hindi.ts';
import type { PaperWords } from './english.ts';

export const hindi: PaperWords = {
  locale: 'hi',
  dosing,
  prescription: 'नुस्ख़ा',
  visitSummary: 'मुलाक़ात का सारांश',
  patient: 'रोगी',
  born: 'जन्म तिथि',
  mrn: 'रिकॉर्ड संख्या',
  date: 'तारीख़',
  medicine: 'दवा',
  dose: 'ख़ुराक',
  howOften: 'कितनी बार',
  route: 'कैसे',
  days: 'दिन',
  quantity: 'मात्रा',
  diagnoses: 'निदान',
  note: 'नोट',
  addenda: 'बाद में जोड़ा गया',
  tests: 'लिखी गई जाँचें',
  followUp: 'फिर आएँ',
  signedBy: 'हस्ताक्षर',
  cancelled: 'रद्द',
  page: (page, pages) => `पृष्ठ ${page} / ${pages}`,
  copied: (by, at) => `प्रति बनाई: ${by}, ${at}`,
};
