import {
  startTextractSimulator,
  type TextractFailure,
  type TextractSimulator,
  WRITTEN,
} from '@polyclinic/testing/textractSimulator.ts';
import { ReaderAway } from './textReader.ts';
import { textractReader } from './textract.ts';

let textract: TextractSimulator;
beforeAll(async () => {
  textract = await startTextractSimulator();
});
afterAll(() => textract.stop());

const reader = (changes = {}) => textractReader({ ...textract, ...changes });
const never = () => new AbortController().signal;
const PNG = '\x89PNG\r\n\x1a\n';
/** A picture with these lines on it, each with how sure one can be of it. */
const picture = (...lines: string[]): Buffer =>
  Buffer.concat([Buffer.from(PNG + WRITTEN, 'latin1'), Buffer.from(lines.join('\n'))]);

describe('a reader of texts: Amazon Textract', () => {
  it('reads line by line, in any script, and says how sure it is of the least', async () => {
    const read = await reader().read(picture('99.7|Dear colleague,', '81.4|मरीज़ को बुख़ार है'), never());
    expect(read).toEqual({ text: 'Dear colleague,\nमरीज़ को बुख़ार है', confidence: 81 });
    expect(reader().name).toBe('Amazon Textract');
  });

  it('takes pictures and pages, and no picture that it does not know', () => {
    const takes = (type: string) => reader().takes(type);
    expect(['image/jpeg', 'image/png', 'image/tiff', 'application/pdf'].map(takes)).toEqual([true, true, true, true]);
    expect(['image/webp', 'image/heic', 'application/dicom'].map(takes)).toEqual([false, false, false]);
  });

  it.each([
    ['an empty sheet', picture(), 'NO_TEXT'],
    ['what only ends like a picture', Buffer.from(`GIF89a${WRITTEN}99|x`), 'BAD_FILE'],
    ['a broken one', Buffer.from(`${PNG}BROKEN${WRITTEN}99|x`, 'latin1'), 'BAD_FILE'],
    ['a PDF of several pages', Buffer.from('%PDF-1.7 SEVERAL PAGES'), 'BAD_FILE'],
    ['more than one request holds', Buffer.alloc(10 * 1024 * 1024 + 1), 'TOO_LARGE'],
  ])('cannot read %s, and will not another time', async (_, bytes, unreadable) => {
    expect(await reader().read(bytes, never())).toEqual({ unreadable });
  });

  it('sends nothing that would be refused for its size', async () => {
    const before = textract.asked();
    await reader().read(Buffer.alloc(10 * 1024 * 1024 + 1), never());
    expect(textract.asked()).toBe(before);
  });

  it.each<TextractFailure>([
    'ThrottlingException',
    'ProvisionedThroughputExceededException',
    'InternalServerError',
    'AccessDeniedException',
  ])('that says %s is away, and reads the next time', async failure => {
    textract.failNext(failure);
    await expect(reader().read(picture('99|Dear colleague'), never())).rejects.toMatchObject({ code: failure });
    expect(await reader().read(picture('99|Dear colleague'), never())).toHaveProperty('text');
  });

  it('that is not there, or is told to stop, is away', async () => {
    const nobody = reader({ url: 'http://127.0.0.1:1/' });
    await expect(nobody.read(picture('99|x'), never())).rejects.toThrow(ReaderAway);
    await expect(reader().read(picture('99|x'), AbortSignal.abort())).rejects.toMatchObject({ code: 'ReaderAway' });
  });

  it('knows who asks by the signature of the very request', async () => {
    const wrong = [{ secretKey: 'another-secret' }, { region: 'us-east-1' }];
    for (const changes of wrong)
      await expect(reader(changes).read(picture('99|x'), never())).rejects.toMatchObject({
        code: 'InvalidSignatureException',
      });
    await expect(reader({ accessKey: 'AKIDNOBODY' }).read(picture('99|x'), never())).rejects.toMatchObject({
      code: 'UnrecognizedClientException',
    });
    const unsigned = await fetch(textract.url, { method: 'POST', body: '{}' });
    expect([unsigned.status, await unsigned.json()]).toEqual([
      400,
      { __type: 'MissingAuthenticationTokenException', Message: 'Said for a test.' },
    ]);
  });

  it('never says in an error what was read or sent', async () => {
    textract.failNext('AccessDeniedException');
    const failed = await reader()
      .read(picture('99|María García'), never())
      .catch((error: unknown) => error);
    expect(String(failed)).toBe(
      'Error: The reader of texts is away: AccessDeniedException'.replace('Error', 'ReaderAway'),
    );
  });
});
