import type { EventEnvelope } from '@polyclinic/events/defineEvent.ts';
import { EventHub } from './eventHub.ts';
import { ANNOUNCE_MILLISECONDS, Presence, VIEWERS_CHANGED, type RecordName } from './presence.ts';

const RECORD: RecordName = { tenantId: 't', type: 'PATIENT', id: 'p' };

/** Gateways that hear what the others announce, on one clock. */
function gatewaysOf(count: number) {
  const clock = { now: 0 };
  const wire: EventEnvelope<unknown>[] = [];
  const silenced = new Set<number>();
  const gateways = Array.from({ length: count }, (_, index) => {
    const hub = new EventHub(10);
    const told: string[][] = [];
    const announce = (event: EventEnvelope<unknown>): void => {
      wire.push(event);
      if (!silenced.has(index)) for (const other of gateways) other.presence.hear(event);
    };
    const presence = new Presence({ hub, announce, now: () => clock.now });
    hub.listen([VIEWERS_CHANGED], { hear: () => told.push(presence.viewersOf(RECORD)), miss: () => undefined });
    return { presence, told };
  });
  return { gateways, clock, wire, silence: (index: number) => silenced.add(index) };
}

describe('presence', () => {
  it('counts each person once, however many windows they have open, over all gateways', () => {
    const { gateways } = gatewaysOf(2);
    const [one, other] = gateways.map(({ presence }) => presence);
    const leaving = [one!.enter(RECORD, 'ada'), one!.enter(RECORD, 'ada'), other!.enter(RECORD, 'bela')];
    for (const { presence } of gateways) expect(presence.viewersOf(RECORD)).toEqual(['ada', 'bela']);
    leaving[0]!();
    leaving[0]!();
    for (const { presence } of gateways) expect(presence.viewersOf(RECORD)).toEqual(['ada', 'bela']);
    leaving[1]!();
    for (const { presence } of gateways) expect(presence.viewersOf(RECORD)).toEqual(['bela']);
  });

  it('tells listeners of a change and of nothing else', () => {
    const { gateways } = gatewaysOf(2);
    const leave = gateways[0]!.presence.enter(RECORD, 'ada');
    gateways[0]!.presence.refresh();
    gateways[1]!.presence.enter(RECORD, 'ada');
    leave();
    for (const { told } of gateways) expect(told).toEqual([['ada']]);
  });

  it('keeps organizations and records apart', () => {
    const { gateways } = gatewaysOf(1);
    const { presence } = gateways[0]!;
    presence.enter(RECORD, 'ada');
    for (const change of [{ tenantId: 'u' }, { id: 'q' }, { type: 'APPOINTMENT' as const }])
      expect(presence.viewersOf({ ...RECORD, ...change })).toEqual([]);
  });

  it('forgets a gateway that no longer says who is there, and heals what was lost', () => {
    const { gateways, clock, silence } = gatewaysOf(2);
    gateways[0]!.presence.enter(RECORD, 'ada');
    for (let turn = 0; turn < 4; turn++) {
      clock.now += ANNOUNCE_MILLISECONDS;
      for (const { presence } of gateways) presence.refresh();
    }
    expect(gateways[1]!.presence.viewersOf(RECORD)).toEqual(['ada']);
    silence(0);
    clock.now += 4 * ANNOUNCE_MILLISECONDS;
    for (const { presence } of gateways) presence.refresh();
    expect(gateways[1]!.presence.viewersOf(RECORD)).toEqual([]);
    expect(gateways[1]!.told.at(-1)).toEqual([]);
  });

  it('believes nothing that is not shaped like it', () => {
    const { gateways, wire } = gatewaysOf(1);
    const { presence } = gateways[0]!;
    presence.enter(RECORD, 'ada');
    presence.hear({ ...wire[0]!, payload: { gatewayId: 'g', recordType: 'PATIENT', recordId: 'p', viewers: 'bela' } });
    expect(presence.viewersOf(RECORD)).toEqual(['ada']);
  });
});
