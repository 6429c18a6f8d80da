import type { English } from '../../en/english.ts';
import type { Translated } from '../../translated.ts';

export const jobs: Translated<English['jobs']> = {
  why: 'सिस्टम अपने आप जो काम करता है, उसे कई बार कोशिश करता है। जो फिर भी असफल रहा, वह यहाँ रुकता है, जब तक आप उसे दोबारा न कराएँ या छोड़ न दें।',
  loading: 'पृष्ठभूमि के काम लोड हो रहे हैं',
  what: 'पृष्ठभूमि के काम',
  none: 'कुछ असफल नहीं हुआ',
  noneWhy: 'पृष्ठभूमि के सब काम हो चुके हैं या अभी उनकी कोशिश हो रही है।',
  more: 'और दिखाएँ',
  atLeast: '{count, number} या अधिक',
  reasonHead: 'क्यों',
  whenHead: 'कब',
  aboutHead: 'किसके बारे में',
  attempts: '{count, plural, one {एक बार कोशिश हुई} other {# बार कोशिश हुई}}',
  failedAt: '{time} को असफल',
  enqueuedAt: '{time} को माँगा गया',
  retry: 'दोबारा कराएँ',
  retryOf: 'दोबारा कराएँ: {id}',
  retryAll: 'सब दोबारा कराएँ',
  retryAllOf: 'सब दोबारा कराएँ: {kind}',
  retried: 'इसकी दोबारा कोशिश हो रही है',
  retriedAll:
    '{kind}: {count, plural, =0 {कोई नहीं बचा था} one {# की दोबारा कोशिश हो रही है} other {# की दोबारा कोशिश हो रही है}}',
  notRetried: 'दोबारा नहीं कराया गया',
  discard: 'छोड़ दें',
  discardOf: 'छोड़ दें: {id}',
  discardAsk: 'इसे हमेशा के लिए छोड़ दें?',
  discarded: '{kind}: छोड़ दिया गया',
  notDiscarded: 'छोड़ा नहीं गया',
  meansUnknown: 'यह अभी नहीं हुआ है।',
  givenUpUnknown: 'इसकी फिर कभी कोशिश नहीं होगी।',
  reasonUnknown: 'तकनीकी ख़राबी {code}',
  reason: {
    ScannerAway: 'वायरस जाँचने वाले प्रोग्राम ने जवाब नहीं दिया',
    StoreAway: 'फ़ाइलों के भंडार ने जवाब नहीं दिया',
    OutOfTime: 'इसमें बहुत समय लगा',
    WorkerDied: 'इसे करने वाला प्रोग्राम हर बार रुक गया',
  },
  kind: {
    'make-thumbnail': {
      title: 'दस्तावेज़ों की छोटी तस्वीरें',
      means: 'दस्तावेज़ एक सादे चिह्न के साथ दिखता है। उसे फिर भी खोला जा सकता है।',
      givenUp: 'दस्तावेज़ का सादा चिह्न बना रहेगा। उसे फिर भी खोला जा सकता है।',
    },
    'scan-document': {
      title: 'दस्तावेज़ों की जाँच',
      means: 'जाँच होने तक फ़ाइल कोई नहीं खोल सकता।',
      givenUp: 'फ़ाइल की जाँच कभी नहीं होगी, और उसे कोई कभी नहीं खोल पाएगा।',
    },
  },
};
