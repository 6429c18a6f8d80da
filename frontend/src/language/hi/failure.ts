import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const failure: Translated<English['failure']> = {
  of: {
    refused: 'यह स्वीकार नहीं हुआ। जो दर्ज किया है उसे जाँचें और फिर कोशिश करें।',
    forbidden: 'यह आपकी भूमिका के लिए उपलब्ध नहीं है।',
    unavailable: 'यह अभी नहीं हो पाया। थोड़ी देर में फिर कोशिश करें।',
    offline: 'आप ऑफ़लाइन हैं। कुछ भी बदला नहीं गया।',
    session: 'आपका सत्र समाप्त हो गया है। फिर से साइन इन करें।',
  },
  notForRole: '{what}: आपकी भूमिका के लिए उपलब्ध नहीं',
};
