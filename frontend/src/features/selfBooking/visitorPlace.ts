import type { Slugs } from './booking.ts';

export type VisitorPlace = { kind: 'book'; slugs: Slugs } | { kind: 'visit' } | { kind: 'offer' } | { kind: 'paper' };

/** Whether a path is one for people without an account: their pages load without sign-in and without the dashboard. Pure. */
export const isForVisitors = (path: string): boolean => /^\/(book|visit)(\/|$)/.test(path);

/** What of it is meant; null: nothing that there is. Pure. */
export function visitorPlace(path: string): VisitorPlace | null {
  const place = path.replace(/\/$/, '');
  if (place === '/visit/offer') return { kind: 'offer' };
  if (place === '/visit/paper') return { kind: 'paper' };
  const [, first, organizationSlug, clinicSlug, ...more] = place.split('/');
  if (first === 'visit' && organizationSlug === undefined) return { kind: 'visit' };
  if (first !== 'book' || !organizationSlug || !clinicSlug || more.length > 0) return null;
  return { kind: 'book', slugs: { organizationSlug, clinicSlug } };
}
