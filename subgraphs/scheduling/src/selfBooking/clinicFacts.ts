import { LRUCache } from 'lru-cache';
import { askClinic, type Asking } from './askOthers.ts';

const MAX_KEPT = 500;
/** What a clinic says of itself may be shown that late, milliseconds. */
const KEPT_MILLISECONDS = 60_000;

type Facts = Awaited<ReturnType<typeof askClinic>>;

const kept = new LRUCache<string, Promise<Facts>>({ max: MAX_KEPT, ttl: KEPT_MILLISECONDS });

/** What identity tells of a clinic: asked once a minute, however many look. @throws Refusal UNAVAILABLE GRAPH_AWAY */
export async function clinicFacts(opened: Asking): Promise<Facts> {
  const key = `${opened.tenantId}/${opened.clinicId}`;
  const asked = kept.get(key) ?? askClinic(opened);
  kept.set(key, asked);
  try {
    return await asked;
  } catch (error) {
    kept.delete(key);
    throw error;
  }
}
