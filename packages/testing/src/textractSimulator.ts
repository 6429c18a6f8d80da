import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { AwsV4Signer } from 'aws4fetch';

/** For tests: what speaks Amazon Textract's protocol (JSON 1.1, X-Amz-Target, Signature Version 4), and reads what it is told to. */
export interface TextractSimulator {
  url: string;
  region: string;
  accessKey: string;
  secretKey: string;
  /** From then on it fails so many times with this exception, before it reads again. */
  failNext(type: TextractFailure, times?: number): void;
  /** How many requests it was sent. */
  asked(): number;
  stop(): Promise<void>;
}

export type TextractFailure = keyof typeof STATUSES;

/** By HTTP status (Textract's API reference, DetectDocumentText). */
const STATUSES = {
  AccessDeniedException: 400,
  ThrottlingException: 400,
  ProvisionedThroughputExceededException: 400,
  InternalServerError: 500,
};

const ACCESS = { region: 'eu-central-1', accessKey: 'AKIDTEXTRACTSIMULATOR', secretKey: 'textract-simulator-secret' };
const MOST_BYTES = 10 * 1024 * 1024;
/** As long as AWS takes a signature for. */
const FRESH_MILLISECONDS = 5 * 60_000;

/** A picture's lines stand after this mark in its bytes, one per line, with how sure it is: `92.4|Dear colleague`. */
export const WRITTEN = '\nWRITTEN\n';

class Failure extends Error {
  readonly status: number;
  constructor(type: string, status = 400) {
    super(type);
    this.status = status;
  }
}

export async function startTextractSimulator(): Promise<TextractSimulator> {
  const failures: TextractFailure[] = [];
  let count = 0;
  const answer = async (request: IncomingMessage): Promise<object> => {
    const body = await text(request);
    count += 1;
    await assertSigned(request, body);
    const failure = failures.shift();
    if (failure) throw new Failure(failure, STATUSES[failure]);
    if (request.headers['x-amz-target'] !== 'Textract.DetectDocumentText')
      throw new Failure('UnknownOperationException');
    if (request.headers['content-type'] !== 'application/x-amz-json-1.1') throw new Failure('SerializationException');
    return detected(body);
  };
  const server = createServer((request, response) => {
    answer(request).then(
      found => send(response, 200, found),
      (error: unknown) =>
        error instanceof Failure
          ? send(response, error.status, { __type: error.message, Message: 'Said for a test.' })
          : send(response, 500, { __type: 'InternalServerError' }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    ...ACCESS,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    failNext: (type, times = 1) => failures.push(...Array<TextractFailure>(times).fill(type)),
    asked: () => count,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const send = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
};

/** Signs the request once more, with what it must have been signed with, and compares. */
async function assertSigned({ headers, url }: IncomingMessage, body: string): Promise<void> {
  const { authorization = '', host = '' } = headers;
  if (!authorization.startsWith('AWS4-HMAC-SHA256 ')) throw new Failure('MissingAuthenticationTokenException');
  if (!authorization.includes(`Credential=${ACCESS.accessKey}/`)) throw new Failure('UnrecognizedClientException');
  const datetime = String(headers['x-amz-date']);
  const at = Date.parse(datetime.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(Date.now() - at) < FRESH_MILLISECONDS)) throw new Failure('InvalidSignatureException');
  const { headers: signed } = await new AwsV4Signer({
    accessKeyId: ACCESS.accessKey,
    secretAccessKey: ACCESS.secretKey,
    region: ACCESS.region,
    service: 'textract',
    datetime,
    method: 'POST',
    url: `http://${host}${url ?? '/'}`,
    headers: {
      'content-type': String(headers['content-type']),
      'x-amz-target': String(headers['x-amz-target']),
    },
    body,
  }).sign();
  if (signed.get('authorization') !== authorization) throw new Failure('InvalidSignatureException');
}

function detected(body: string): object {
  const { Document } = JSON.parse(body) as { Document?: { Bytes?: string } };
  if (!Document?.Bytes) throw new Failure('InvalidParameterException');
  const bytes = Buffer.from(Document.Bytes, 'base64');
  if (bytes.length > MOST_BYTES) throw new Failure('DocumentTooLargeException');
  const [head, written] = bytes.toString('latin1').split(WRITTEN, 2) as [string, string?];
  if (!/^(\xff\xd8\xff|\x89PNG|II\*\0|MM\0\*|%PDF-)/.test(head)) throw new Failure('UnsupportedDocumentException');
  if (head.includes('SEVERAL PAGES')) throw new Failure('UnsupportedDocumentException');
  if (head.includes('BROKEN')) throw new Failure('BadDocumentException');
  const lines = Buffer.from(written ?? '', 'latin1')
    .toString('utf8')
    .split('\n')
    .filter(Boolean);
  return { DetectDocumentTextModelVersion: '1.0', DocumentMetadata: { Pages: 1 }, Blocks: blocksOf(lines) };
}

/** A page, and for each of its lines the line and its words. */
function blocksOf(lines: readonly string[]): object[] {
  const blocks: object[] = [{ BlockType: 'PAGE', Id: 'page' }];
  for (const [index, line] of lines.entries()) {
    const [confidence = '0', said = ''] = line.split('|', 2);
    const sure = { Confidence: Number(confidence) };
    blocks.push({ BlockType: 'LINE', Id: `line-${index}`, Text: said, ...sure });
    for (const [at, word] of said.split(' ').entries())
      blocks.push({ BlockType: 'WORD', Id: `word-${index}-${at}`, Text: word, TextType: 'PRINTED', ...sure });
  }
  return blocks;
}
