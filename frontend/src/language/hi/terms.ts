import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

/** रिकॉर्ड को FHIR फ़ाइल के रूप में निकालना और लेना। */
export const terms: Translated<English['terms']> = {
  title: 'उपयोग की शर्तें',
  why: '{organization} में काम करने से पहले संस्करण {number} पढ़ें और स्वीकार करें।',
  accept: 'स्वीकार करें',
  goOn: 'आगे बढ़ें',
  none: 'स्वीकार करने के लिए कुछ नहीं है।',
  notAccepted: 'स्वीकार नहीं हुआ',
  nothing: 'किसी से कुछ स्वीकार करने को नहीं कहा जाता।',
  publish: 'संस्करण प्रकाशित करें',
  publishDo: 'प्रकाशित करें',
  publishWhy: 'अगली बार साइन इन करने पर सभी से इसे स्वीकार करने को कहा जाएगा।',
  published: 'प्रकाशित हुआ',
  name: 'शीर्षक',
  text: 'पाठ',
  from: 'कब से लागू',
  fromHint: 'तब से जिसने स्वीकार नहीं किया, वह स्वीकार करने तक यहाँ कुछ नहीं कर सकेगा।',
  missing: 'पाठ भरें।',
  version: '{number, number} · {title}',
  inForce: '{time} से लागू',
  acceptedBy: '{members, plural, one {# व्यक्ति} other {# लोगों}} में से {accepted, number} ने स्वीकार किया',
};
