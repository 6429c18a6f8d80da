import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

/** रोगी के साथ जो कुछ हुआ, एक क्रम में। */
export const timeline: Translated<English['timeline']> = {
  title: 'समयरेखा',
  summary: 'सारांश',
  parts: 'रिकॉर्ड के भाग',
  what: 'समयरेखा',
  show: 'क्या दिखाया जाए',
  all: 'सब',
  group: {
    VISITS: 'मुलाक़ातें',
    MEDICINES: 'नुस्ख़े',
    TESTS: 'जाँचें',
    DOCUMENTS: 'दस्तावेज़',
    VITALS: 'जीवन संकेत',
    PROBLEMS: 'समस्याएँ और एलर्जी',
    MESSAGES: 'संदेश',
    BILLS: 'बिल',
  },
  none: 'अभी कुछ दर्ज नहीं है।',
  noneChosen: 'इस प्रकार का कुछ दर्ज नहीं है।',
  earlier: 'पहले का दिखाएँ',
  beginning: 'रिकॉर्ड यहाँ से शुरू होता है।',
  appointment: '{doctor} के साथ अपॉइंटमेंट',
  visit: 'मुलाक़ात, {doctor} का नोट',
  prescription: 'नुस्ख़ा',
  vitals: 'जीवन संकेत',
  ordered: 'जाँच लिखी गई',
  allergy: 'एलर्जी: {substance}',
  invoice: '{number, select, none {मसौदा बिल} other {बिल {number}}}',
  cancelled: 'रद्द',
  away: 'अभी उपलब्ध नहीं',
  whole: 'पूरा नोट दिखाएँ',
  less: 'कम दिखाएँ',
};
