import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const session: Translated<English['session']> = {
  role: {
    SUPER_ADMIN: 'प्लेटफ़ॉर्म प्रशासक',
    SUPPORT: 'प्लेटफ़ॉर्म सहायता',
    AUDITOR: 'ऑडिटर',
    TENANT_ADMIN: 'प्रशासक',
    CLINIC_MANAGER: 'क्लिनिक प्रबंधक',
    PRACTITIONER: 'चिकित्सक',
    NURSE: 'नर्स',
    RECEPTIONIST: 'रिसेप्शनिस्ट',
    BILLING: 'बिलिंग',
    PHARMACIST: 'फ़ार्मासिस्ट',
    PATIENT: 'मरीज़',
    PROXY: 'प्रतिनिधि',
    SERVICE: 'सेवा खाता',
    PARTNER: 'पार्टनर',
  },
  zone: {
    title: 'आपका समय क्षेत्र',
    why: 'क्लिनिक के कैलेंडर से बाहर के समय के लिए। कैलेंडर हमेशा अपने क्लिनिक का समय दिखाता है।',
    empty: 'ख़ाली छोड़ने पर संस्था का: {zone}।',
    none: 'कोई नहीं',
    unknown: 'ऐसा कोई समय क्षेत्र नहीं है।',
  },
};
