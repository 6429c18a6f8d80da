import { AwsV4Signer } from 'aws4fetch';
import { z } from 'zod';
import { ReaderAway, type Reading, type TextReader } from './textReader.ts';

/** How Amazon Textract is reached. */
export interface TextractSettings {
  region: string;
  accessKey: string;
  secretKey: string;
  /** Where it answers, when that is not AWS. */
  url?: string | undefined;
}

/** What one request may hold (Textract's quotas, synchronous operations). */
const MOST_BYTES = 10 * 1024 * 1024;
const TYPES = ['image/jpeg', 'image/png', 'image/tiff', 'application/pdf'];

/** Said of the file, and said again another time. */
const BAD_FILE = ['UnsupportedDocumentException', 'BadDocumentException', 'InvalidParameterException'];
const TOO_LARGE = 'DocumentTooLargeException';

const answerOf = z.object({
  Blocks: z.array(z.object({ BlockType: z.string(), Text: z.string().optional(), Confidence: z.number().optional() })),
});
const errorOf = z.object({ __type: z.string() });

/**
 * Amazon Textract's DetectDocumentText by its own protocol: JSON 1.1, signed with Signature Version 4. It takes the bytes
 * of pictures, and of PDF and TIFF with one page, and needs no bucket of AWS.
 */
export function textractReader({ region, accessKey, secretKey, url }: TextractSettings): TextReader {
  const keys = { accessKeyId: accessKey, secretAccessKey: secretKey, region, service: 'textract' };
  return {
    name: 'Amazon Textract',
    takes: contentType => TYPES.includes(contentType),
    read: async (bytes, signal) => {
      if (bytes.length > MOST_BYTES) return { unreadable: 'TOO_LARGE' };
      const request = await new AwsV4Signer({
        ...keys,
        method: 'POST',
        url: url ?? `https://textract.${region}.amazonaws.com/`,
        headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'Textract.DetectDocumentText' },
        body: JSON.stringify({ Document: { Bytes: bytes.toString('base64') } }),
      }).sign();
      const response = await fetch(request.url, { ...request, redirect: 'error', signal }).catch((error: unknown) => {
        throw new ReaderAway('ReaderAway', { cause: error });
      });
      const answer: unknown = await response.json().catch(() => null);
      return response.ok ? readingOf(answer) : refusalOf(answer, response.status);
    },
  };
}

/** Its lines, as they stand on the page from the top. @throws ReaderAway where it says anything else */
function readingOf(answer: unknown): Reading {
  const { success, data } = answerOf.safeParse(answer);
  if (!success) throw new ReaderAway('NOT_AN_ANSWER');
  const lines = data.Blocks.filter(({ BlockType }) => BlockType === 'LINE');
  const text = lines.map(({ Text = '' }) => Text).join('\n');
  if (text.trim() === '') return { unreadable: 'NO_TEXT' };
  return { text, confidence: Math.floor(Math.min(...lines.map(({ Confidence = 0 }) => Confidence))) };
}

/** @throws ReaderAway unless it is said of the file itself */
function refusalOf(answer: unknown, status: number): Reading {
  // Some services put a namespace before the name.
  const type = errorOf.safeParse(answer).data?.__type.split('#').at(-1) ?? `STATUS_${status}`;
  if (type === TOO_LARGE) return { unreadable: 'TOO_LARGE' };
  if (BAD_FILE.includes(type)) return { unreadable: 'BAD_FILE' };
  throw new ReaderAway(type);
}
