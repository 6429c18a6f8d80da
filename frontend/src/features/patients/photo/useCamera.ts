import { type RefObject, useEffect, useRef, useState } from 'react';

export type CameraProblem = 'REFUSED' | 'NONE' | 'BUSY';

/** By the names that browsers give (Media Capture and Streams, 10.3.5). */
const PROBLEMS: Record<string, CameraProblem> = {
  NotAllowedError: 'REFUSED',
  SecurityError: 'REFUSED',
  NotReadableError: 'BUSY',
  AbortError: 'BUSY',
};

export interface Camera {
  /** Where what the camera sees is shown. */
  video: RefObject<HTMLVideoElement | null>;
  phase: 'OFF' | 'STARTING' | 'ON';
  /** @returns why it cannot be used; null: it is on */
  start: () => Promise<CameraProblem | null>;
  stop: () => void;
}

/** The device's camera, which is off again as soon as nobody looks. */
export function useCamera(): Camera {
  const video = useRef<HTMLVideoElement>(null);
  const [stream, setStream] = useState<MediaStream | null>(null);
  const [starting, setStarting] = useState(false);
  const wanted = useRef(false);
  useEffect(
    () => () => {
      wanted.current = false;
    },
    [],
  );
  useEffect(() => {
    if (!stream) return;
    if (video.current) video.current.srcObject = stream;
    return () => turnOff(stream);
  }, [stream]);
  const start = async (): Promise<CameraProblem | null> => {
    wanted.current = true;
    setStarting(true);
    try {
      const opened = await openCamera();
      // The window was closed while the browser asked.
      if (wanted.current) setStream(opened);
      else turnOff(opened);
      return null;
    } catch (error) {
      return PROBLEMS[(error as Error).name] ?? 'NONE';
    } finally {
      setStarting(false);
    }
  };
  const stop = () => {
    wanted.current = false;
    setStream(null);
  };
  return { video, phase: stream ? 'ON' : starting ? 'STARTING' : 'OFF', start, stop };
}

/** Browsers have none where the page came by an unsafe way. */
const openCamera = async (): Promise<MediaStream> =>
  (navigator as Partial<Navigator>).mediaDevices?.getUserMedia({
    video: { facingMode: 'user', width: { ideal: 1280 }, height: { ideal: 1280 } },
    audio: false,
  }) ?? Promise.reject(new Error('There is no camera.'));

const turnOff = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};
