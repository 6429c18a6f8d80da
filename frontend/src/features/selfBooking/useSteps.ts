import { useEffect, useState } from 'react';

const stepOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number' ? state.step : 0;

/**
 * Which step a visitor is at. The browser's own back and forward go through them; the history holds the number and nothing
 * else. A page that is loaded again begins at the first, for what was typed is kept in memory alone.
 */
export function useSteps(last: number): [number, (step: number) => void] {
  const [step, setStep] = useState(0);
  useEffect(() => {
    history.replaceState({ step: 0 }, '');
    const follow = ({ state }: PopStateEvent) => setStep(Math.min(stepOf(state), last));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [last]);
  const go = (to: number) => {
    history.pushState({ step: to }, '');
    setStep(to);
    scrollTo(0, 0);
  };
  return [step, go];
}
