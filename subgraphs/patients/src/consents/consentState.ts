export type Decision = 'GRANTED' | 'DECLINED' | 'WITHDRAWN';
export type ConsentState = 'REQUESTED' | 'RECONSENT_REQUIRED' | 'EXPIRED' | Decision;

/** What was decided last about a purpose. */
export interface LastDecision {
  decision: Decision;
  textVersion: number;
  decidedAt: Date;
}

export interface TextInForce {
  textVersion: number;
  validMonths: number | null;
}

/** Calendar months later, on the last day of a shorter month. */
export function monthsLater(from: Date, months: number): Date {
  const later = new Date(from);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(from.getUTCDate(), lastDay));
  return later;
}

/** Where a purpose stands (requirements, appendix C.5). Pure. */
export function consentState(last: LastDecision | null, text: TextInForce, now: Date): ConsentState {
  if (!last) return 'REQUESTED';
  if (last.decision !== 'GRANTED') return last.decision;
  if (last.textVersion < text.textVersion) return 'RECONSENT_REQUIRED';
  const ends = text.validMonths === null ? null : monthsLater(last.decidedAt, text.validMonths);
  return ends !== null && ends <= now ? 'EXPIRED' : 'GRANTED';
}
