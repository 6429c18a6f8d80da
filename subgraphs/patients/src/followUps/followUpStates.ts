export const FOLLOW_UP_STATUSES = ['OPEN', 'CONTACTED', 'BOOKED', 'DONE', 'DECLINED'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** What may become of a follow-up. What was pressed by mistake goes back to where it was before. */
const NEXT: Record<FollowUpStatus, readonly FollowUpStatus[]> = {
  OPEN: ['CONTACTED', 'BOOKED', 'DONE', 'DECLINED'],
  CONTACTED: ['OPEN', 'BOOKED', 'DONE', 'DECLINED'],
  BOOKED: ['OPEN', 'CONTACTED', 'DONE'],
  DONE: ['OPEN', 'CONTACTED', 'BOOKED'],
  DECLINED: ['OPEN', 'CONTACTED'],
};

/** Whether a follow-up goes from one state to another (PAT-16). Pure. */
export const mayBecome = (from: FollowUpStatus, to: FollowUpStatus): boolean => NEXT[from].includes(to);
