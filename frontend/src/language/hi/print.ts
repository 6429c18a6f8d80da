import type { English } from '../en/english.ts';
import type { Translated } from '../translated.ts';

export const print: Translated<English['print']> = {
  prescription: 'नुस्ख़ा छापें',
  visit: 'मुलाक़ात छापें',
  language: 'काग़ज़ की भाषा',
  failed: 'छपा नहीं',
};
