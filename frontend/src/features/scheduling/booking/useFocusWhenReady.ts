import { useEffect, useRef } from 'react';

/**
 * Puts the keyboard on the button that books once the patient was chosen and there is a time, so that one more Enter does.
 * @param patientId null while none is chosen
 */
export function useFocusWhenReady(patientId: string | null, hasTime: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const first = useRef(patientId);
  useEffect(() => {
    if (!patientId || !hasTime || first.current === patientId) return;
    first.current = patientId;
    button.current?.focus();
  }, [patientId, hasTime]);
  return button;
}
