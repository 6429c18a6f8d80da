import type { Settings } from '../../config.ts';
import type { TextReader } from './textReader.ts';
import { textractReader } from './textract.ts';

/** The reader that the environment names; null where it names none. */
export function openTextReader({
  TEXTRACT_ACCESS_KEY: accessKey,
  TEXTRACT_SECRET_KEY: secretKey,
  TEXTRACT_REGION: region,
  TEXTRACT_URL: url,
}: Settings): TextReader | null {
  if (!accessKey && !secretKey) return null;
  if (!accessKey || !secretKey) throw new Error('Textract has two keys: set both, or none.');
  return textractReader({ region, accessKey, secretKey, url });
}
