import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const portal: Translated<English['portal']> = {
  title: 'आपका रिकॉर्ड',
  hello: 'नमस्ते, {name}',
  records: 'रिकॉर्ड',
  none: 'आपके लिए कोई रिकॉर्ड खुला नहीं है',
  noneWhy:
    '{organization} के रिसेप्शन पर अपना रिकॉर्ड खोलने को कहें। जो खुला था वह बंद किया गया हो सकता है, या यह प्रमाण समाप्त हुआ हो सकता है कि आप किसी की ओर से कार्य करते हैं।',
  notOpened: 'क्लिनिक ने यह भाग आपके लिए नहीं खोला है।',
  appointments: 'विज़िट',
  noAppointments: 'कोई विज़िट नहीं।',
  upcoming: 'आगामी',
  nothingBooked: 'कुछ बुक नहीं है।',
  past: 'पिछली',
  notClosed: 'परिणाम दर्ज नहीं',
  prescriptions: 'पर्चे',
  noPrescriptions: 'कोई पर्चा नहीं।',
  cancelled: 'रद्द: इसका उपयोग न करें',
  paper: 'PDF लें',
  invoices: 'बिल',
  notes: 'नोट',
  noNotes: 'आपके साथ कोई नोट साझा नहीं है।',
  noteOf: '{date} का नोट, {doctor}',
  noteSigned: '{time} को हस्ताक्षर हुए',
  addedAt: '{time} को जोड़ा गया',
};
