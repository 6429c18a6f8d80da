import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { violations } from '../../../testing/accessibility.ts';
import { InGraph, receptionist } from '../../../testing/InGraph.tsx';
import { PhotoButton } from './PhotoButton.tsx';

/** Dialogs and axe take seconds on a busy machine. */
const SLOW_MS = 30_000;

const maria = {
  __typename: 'Patient' as const,
  id: 'maria',
  mrn: 'P-7',
  givenName: 'Maria',
  familyName: 'Lopez',
  birthDate: '1985-04-13',
  legalSex: 'FEMALE' as const,
};
const desk = { ...receptionist, permissions: [...receptionist.permissions, 'patient:update'] };

const show = (me = desk) => {
  render(
    <InGraph me={me} answers={{}}>
      <PhotoButton patient={maria} />
    </InGraph>,
  );
  return userEvent.setup();
};
/** What the browser does when it is asked for its camera; undefined: it has none to ask for. */
const withCamera = (getUserMedia?: () => Promise<MediaStream>) =>
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: getUserMedia && { getUserMedia },
  });
const refusing = (name: string) => () => Promise.reject(new DOMException('x', name));
const opened = async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: 'Add a photo of Maria Lopez' }));
  await screen.findByRole('dialog', { name: 'Photo of Maria Lopez' });
  return user;
};

describe('a patient’s photo on screen', () => {
  afterEach(() => withCamera());

  it('is changed by nobody who may not change the patient', () => {
    show(receptionist);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    ['is not allowed', refusing('NotAllowedError'), 'does not let this page use the camera'],
    ['is not there', refusing('NotFoundError'), 'No camera was found'],
    ['is used by another', refusing('NotReadableError'), 'Another program uses the camera'],
    ['is none, since the page is not safe', undefined, 'No camera was found'],
  ])(
    'says beside the picture that the camera %s',
    async (_, camera, sentence) => {
      withCamera(camera);
      const user = await opened();
      expect(await violations()).toEqual([]);
      await user.click(screen.getByRole('button', { name: 'Use the camera' }));
      expect((await screen.findByRole('alert')).textContent).toContain(sentence);
      expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save photo' }).disabled).toBe(true);
    },
    SLOW_MS,
  );

  it(
    'turns the camera off when the window is closed while the browser still asks',
    async () => {
      let allow: (stream: MediaStream) => void = () => undefined;
      let stopped = 0;
      withCamera(() => new Promise(resolve => (allow = resolve)));
      const user = await opened();
      await user.click(screen.getByRole('button', { name: 'Use the camera' }));
      await user.click(screen.getByRole('button', { name: 'Cancel' }));
      allow({ getTracks: () => [{ stop: () => (stopped += 1) }] } as unknown as MediaStream);
      await waitFor(() => expect(stopped).toBe(1));
    },
    SLOW_MS,
  );

  it(
    'says that a file is no picture, or too large',
    async () => {
      Object.defineProperty(globalThis, 'createImageBitmap', {
        configurable: true,
        value: () => Promise.reject(new DOMException('x', 'InvalidStateError')),
      });
      const user = await opened();
      const chooser = screen.getByLabelText('Choose a picture', { selector: 'input' });
      await user.upload(chooser, new File(['%PDF-1.7'], 'Letter.png', { type: 'image/png' }));
      expect((await screen.findByRole('alert')).textContent).toContain('not a picture');
      const large = new File(['x'], 'Large.png', { type: 'image/png' });
      Object.defineProperty(large, 'size', { value: 26 * 1024 * 1024 });
      await user.upload(chooser, large);
      expect((await screen.findByText(/larger than 25 MB/)).textContent).toContain('smaller');
    },
    SLOW_MS,
  );
});
