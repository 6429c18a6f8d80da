/** How long before it expires a batch is said to expire soon. */
export const EXPIRES_SOON_DAYS = 90;

const DAY_MILLISECONDS = 86_400_000;

/** The last date that counts as soon. Pure. @param today ISO 8601 date */
export const soonUntil = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + EXPIRES_SOON_DAYS * DAY_MILLISECONDS).toISOString().slice(0, 10);

/** How near a batch is to its last day, which still counts. Pure. @param today the clinic's, ISO 8601 date */
export function expiryOf({ expiresOn }: { expiresOn: string }, today: string): 'GOOD' | 'EXPIRING' | 'EXPIRED' {
  if (expiresOn < today) return 'EXPIRED';
  return expiresOn <= soonUntil(today) ? 'EXPIRING' : 'GOOD';
}

interface Kept {
  lowAt: number | null;
  batches: ReadonlyArray<{ expiresOn: string; onHand: number }>;
}

/** How much of a product can be given out, and whether that is low. Pure. */
export function onHandOf({ lowAt, batches }: Kept, today: string): { onHand: number; isLow: boolean } {
  const onHand = batches.reduce((sum, batch) => sum + (expiryOf(batch, today) === 'EXPIRED' ? 0 : batch.onHand), 0);
  return { onHand, isLow: lowAt !== null && onHand <= lowAt };
}
