import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Board, type BoardActions } from '../src/features/scheduling/calendar/Board.tsx';
import { boardModel } from '../src/features/scheduling/calendar/boardModel.ts';
import '../src/styles.css';
import { crowdedDay } from './crowdedDay.ts';

/** What the driver in `bench/calendar/` calls. */
interface Bench {
  /** Draws a fresh board. @returns Milliseconds from data to a laid-out page, and to the frame after it */
  render: () => Promise<{ renderMs: number; paintMs: number }>;
  /** Draws again with one visit moved. @returns Milliseconds to a laid-out page */
  update: () => number;
  startFrames: () => void;
  /** Ends what `startFrames` began. @returns Milliseconds between the frames since */
  stopFrames: () => number[];
}

declare global {
  interface Window {
    bench: Bench;
  }
}

const element = document.getElementById('root')!;
const day = crowdedDay(20, 60);
const now = Date.parse('2026-11-25T12:00:00Z');
const nothing = () => undefined;
const actions: BoardActions = {
  mayBook: true,
  mayMove: () => true,
  onBook: nothing,
  onOpen: nothing,
  onDay: nothing,
  onMove: nothing,
};

let root = createRoot(element);
const layOut = () => element.getBoundingClientRect().height + element.querySelectorAll('button').length;
const nextFrame = () =>
  new Promise<number>(resolve => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));

function draw(calendar: typeof day): number {
  const since = performance.now();
  flushSync(() =>
    root.render(<Board model={boardModel(calendar)} now={now} label="Day by doctor" actions={actions} />),
  );
  layOut();
  return performance.now() - since;
}

let frames: number[] | null = null;

window.bench = {
  render: async () => {
    root.unmount();
    root = createRoot(element);
    await nextFrame();
    const since = performance.now();
    const renderMs = draw(structuredClone(day));
    return { renderMs, paintMs: (await nextFrame()) - since };
  },
  update: () => {
    draw(day);
    const [first, ...rest] = day.columns;
    const [visit, ...others] = first!.appointments;
    const later = { ...visit!, startsAt: visit!.endsAt, endsAt: others[0]!.endsAt };
    return draw({ ...day, columns: [{ ...first!, appointments: [later, ...others] }, ...rest] });
  },
  startFrames: () => {
    const times: number[] = [];
    frames = times;
    const next = (at: number) => {
      if (frames !== times) return;
      times.push(at);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  },
  stopFrames: () => {
    const times = frames ?? [];
    frames = null;
    return times.slice(1).map((at, index) => at - times[index]!);
  },
};
