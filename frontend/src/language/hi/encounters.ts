import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const encounters: Translated<English['encounters']> = {
  title: 'परामर्श',
  write: 'नोट लिखें',
  what: 'परामर्श के नोट',
  none: 'अभी कोई नोट नहीं।',
  note: 'नोट',
  discard: 'छोड़ दें',
  saveDraft: 'ड्राफ़्ट सहेजें',
  sign: 'हस्ताक्षर करें…',
  new: 'नया परामर्श',
  draft: 'ड्राफ़्ट',
  unsaved: 'अभी सहेजा नहीं',
  draftSaved: 'ड्राफ़्ट सहेजा गया',
  noteSigned: 'नोट पर हस्ताक्षर हुए',
  noteSignedWhy: 'इसका पाठ, लेखक और समय अब पक्के हैं।',
  signAsk: 'इस नोट पर हस्ताक्षर करें?',
  signAs: 'यह {name} के नाम से, अभी के समय के साथ हस्ताक्षरित होगा।',
  keepDraft: 'ड्राफ़्ट रहने दें',
  signNote: 'हस्ताक्षर करें',
  signWhy: 'हस्ताक्षरित नोट पढ़ा जा सकता है, पर उसे न आप बदल सकते हैं न कोई और।',
  signed: 'हस्ताक्षरित',
  signedBy: '{doctor} ने हस्ताक्षर किए, {time}',
};
