import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const messaging: Translated<English['messaging']> = {
  none: 'अभी कुछ नहीं भेजा गया।',
  purpose: {
    APPOINTMENT_CONFIRMATION: 'ई-मेल से अपॉइंटमेंट की पुष्टि',
    APPOINTMENT_MOVED: 'ई-मेल से नए समय की सूचना',
    APPOINTMENT_CANCELLED: 'ई-मेल से रद्द होने की सूचना',
    APPOINTMENT_REMINDER: 'ई-मेल से रिमाइंडर',
    APPOINTMENT_FOLLOW_UP: 'विज़िट के बाद ई-मेल से संदेश',
    WAITLIST_OFFER: 'ई-मेल से ख़ाली समय की सूचना',
    RECALL: 'ई-मेल से फिर आने की याद',
    PAPER: 'ई-मेल से दस्तावेज़ का लिंक',
  },
  status: { QUEUED: 'तय', SENT: 'भेजा गया', SUPPRESSED: 'नहीं भेजा गया', FAILED: 'विफल', WITHDRAWN: 'वापस लिया गया' },
  failure: {
    UNSAFE_CONTACT: 'कोई संपर्क संदेशों के लिए सुरक्षित नहीं है',
    NO_CONTACT: 'कोई ई-मेल पता नहीं है',
    CANCELLED: 'अपॉइंटमेंट रद्द हो गया था',
    NOT_TO_COME: 'अपॉइंटमेंट अब आने वाला नहीं था',
    OVER: 'भेजने में बहुत देर हो चुकी थी',
    OFFER_ENDED: 'प्रस्ताव समाप्त हो चुका था',
    SHARE_ENDED: 'लिंक समाप्त हो चुका था',
    BOOKED_AGAIN: 'पहले से बुक है',
    OTHER: 'पहुँचाया नहीं जा सका',
  },
  notTold: {
    UNSAFE_CONTACT: 'ई-मेल से नहीं बताया गया: कोई संपर्क संदेशों के लिए सुरक्षित नहीं है',
    NO_CONTACT: 'ई-मेल से नहीं बताया गया: कोई ई-मेल पता नहीं है',
    CANCELLED: 'ई-मेल से नहीं बताया गया: अपॉइंटमेंट रद्द हो गया था',
    NOT_TO_COME: 'ई-मेल से नहीं बताया गया: अपॉइंटमेंट अब आने वाला नहीं था',
    OVER: 'ई-मेल से नहीं बताया गया: भेजने में बहुत देर हो चुकी थी',
    OFFER_ENDED: 'ई-मेल से नहीं बताया गया: प्रस्ताव समाप्त हो चुका था',
    SHARE_ENDED: 'ई-मेल से नहीं बताया गया: लिंक समाप्त हो चुका था',
    BOOKED_AGAIN: 'ई-मेल से नहीं बताया गया: मुलाक़ात पहले से बुक थी',
    OTHER: 'ई-मेल से नहीं बताया गया: पहुँचाया नहीं जा सका',
  },
};
