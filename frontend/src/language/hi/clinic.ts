import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const clinic: Translated<English['clinic']> = {
  doctor: 'डॉक्टर',
  doctors: 'डॉक्टर',
  allDoctors: 'सभी डॉक्टर',
  anyDoctor: 'कोई भी डॉक्टर',
  patient: 'मरीज़',
  clinic: 'क्लिनिक',
  clinics: 'क्लिनिक',
  room: 'कमरा',
  reason: 'कारण',
  priority: 'प्राथमिकता',
  noPriority: 'कोई प्राथमिकता नहीं',
  role: 'भूमिका',
  timezone: 'समय क्षेत्र',
  anotherDay: '{date}, दूसरा दिन चुनें',
  moreAbout: '{name} के बारे में और',
};
