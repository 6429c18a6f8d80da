import { useMutation } from '@apollo/client/react';
import { Camera as CameraIcon, ImageUp } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { outcomeOf } from '../../../app/graph/command.ts';
import { sentenceOf } from '../../../app/graph/sentences.ts';
import { useUnsaved } from '../../../app/unsaved/useUnsaved.tsx';
import { t } from '../../../language/t.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { reportSuccess } from '../../../ui/toast.ts';
import { spokenName } from '../names.ts';
import type { FacedPatient } from '../patientQueries.ts';
import { removePatientPhoto } from './photoQueries.ts';
import { cutSquare, squareOfFile } from './squareOf.ts';
import { type Camera, useCamera } from './useCamera.ts';
import { usePhotoUpload } from './usePhotoUpload.ts';

interface PhotoDialogProps {
  patient: FacedPatient;
  onClose: () => void;
}

/** Takes a patient's photo with the camera or from a file, shows what was cut out, and sends it. */
export function PhotoDialog({ patient, onClose }: PhotoDialogProps) {
  const [taken, setTaken] = useState<Blob | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const camera = useCamera();
  const { share, send } = usePhotoUpload(patient.id);
  const { close, release, question } = useUnsaved({ unsaved: taken !== null, onClose });
  const done = (title: string, text?: string) => {
    release();
    reportSuccess(title, text);
    onClose();
  };
  const take = (cut: Blob | null) => {
    setTaken(cut);
    setProblem(cut ? null : t('patients.photo.problem.NOT_A_PICTURE'));
    camera.stop();
  };
  const press = async () => {
    setProblem(null);
    const seen = camera.video.current;
    if (camera.phase === 'ON' && seen) {
      take(await cutSquare(seen, { width: seen.videoWidth, height: seen.videoHeight }));
      return;
    }
    setTaken(null);
    const why = await camera.start();
    if (why) setProblem(t(`patients.photo.problem.${why}`));
  };
  const choose = async (file: File) => {
    const square = await squareOfFile(file);
    if ('cut' in square) take(square.cut);
    else setProblem(t(`patients.photo.problem.${square.problem}`));
  };
  const save = async (photo: Blob) => {
    setProblem(null);
    const sent = await send(photo);
    if ('problem' in sent) setProblem(sent.problem);
    else if (sent.shown) done(t('patients.photo.saved'));
    else done(t('patients.photo.waits'), t('patients.photo.waitsWhy'));
  };
  const name = spokenName(patient);
  return (
    <Dialog
      open
      onOpenChange={open => !open && close()}
      title={t('patients.photo.title', { name })}
      description={t('patients.photo.hint')}
      footer={
        <>
          {patient.photo && !taken ? (
            <RemovePhoto
              patientId={patient.id}
              photoId={patient.photo.id}
              onRemoved={() => done(t('patients.photo.removed'))}
              onProblem={setProblem}
            />
          ) : null}
          <Button variant="ghost" onClick={close}>
            {t('patients.photo.cancel')}
          </Button>
          <Button disabled={!taken} busy={share !== null} onClick={() => taken && void save(taken)}>
            {t('patients.photo.save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col items-center gap-4">
        <Picture name={name} patient={patient} taken={taken} video={camera.video} isLive={camera.phase === 'ON'} />
        <Sources
          camera={camera}
          again={taken !== null}
          onPress={() => void press()}
          onChosen={file => void choose(file)}
        />
        <p role="status" className="text-sm text-ink-faint empty:hidden">
          {share === null ? '' : share < 1 ? t('patients.photo.sending', { share }) : t('patients.photo.checking')}
        </p>
        {problem ? (
          <p role="alert" className="text-center text-sm text-danger">
            {problem}
          </p>
        ) : null}
      </div>
      {question}
    </Dialog>
  );
}

interface PictureProps {
  name: string;
  patient: FacedPatient;
  taken: Blob | null;
  /** Where the camera's picture goes. */
  video: Camera['video'];
  isLive: boolean;
}

const ROUND = 'size-56 rounded-full border border-line bg-sunken object-cover';

/** What was taken, what the camera sees, or how the patient is shown now. */
function Picture({ name, patient, taken, video, isLive }: PictureProps) {
  if (taken) return <Taken picture={taken} />;
  if (isLive)
    return (
      <video
        ref={video}
        aria-label={t('patients.photo.live')}
        autoPlay
        playsInline
        muted
        // As in a mirror, so that who moves moves the right way.
        className={`${ROUND} -scale-x-100`}
      />
    );
  return <Avatar name={name} photo={patient.photo} className="size-56 text-5xl" />;
}

/** Bytes as a picture: they have an address within the page for as long as they are shown. */
function Taken({ picture }: { picture: Blob }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      image.src = URL.createObjectURL(picture);
      return () => URL.revokeObjectURL(image.src);
    },
    [picture],
  );
  return <img ref={show} alt={t('patients.photo.taken')} className={ROUND} />;
}

interface SourcesProps {
  camera: Camera;
  /** A picture was taken already. */
  again: boolean;
  onPress: () => void;
  onChosen: (file: File) => void;
}

function Sources({ camera: { phase }, again, onPress, onChosen }: SourcesProps) {
  const input = useRef<HTMLInputElement>(null);
  const label = t('patients.photo.choose');
  return (
    <div className="flex flex-wrap justify-center gap-2">
      <Button variant={phase === 'ON' ? 'primary' : 'soft'} busy={phase === 'STARTING'} onClick={onPress}>
        <CameraIcon aria-hidden="true" />
        {phase === 'ON' ? t('patients.photo.take') : t(again ? 'patients.photo.again' : 'patients.photo.camera')}
      </Button>
      <Button variant="outline" onClick={() => input.current?.click()}>
        <ImageUp aria-hidden="true" /> {label}
      </Button>
      <input
        ref={input}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={label}
        accept="image/*"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChosen(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}

interface RemovePhotoProps {
  patientId: string;
  photoId: string;
  onRemoved: () => void;
  onProblem: (problem: string) => void;
}

function RemovePhoto({ patientId, photoId, onRemoved, onProblem }: RemovePhotoProps) {
  const [run, { loading }] = useMutation(removePatientPhoto);
  const remove = async () => {
    const outcome = await outcomeOf(run({ variables: { patientId, photoId } }), data => data.removePatientPhoto);
    if (outcome.ok) onRemoved();
    else onProblem(sentenceOf(outcome.failure));
  };
  return (
    <Button variant="ghost" className="mr-auto" busy={loading} onClick={() => void remove()}>
      {t('patients.photo.remove')}
    </Button>
  );
}
