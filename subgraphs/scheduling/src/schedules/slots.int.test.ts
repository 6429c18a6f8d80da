import { principalOf } from '@polyclinic/testing/principals.ts';
import { openDesk, type Desk } from '../bookingDesk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.subgraph.stop());

describe('slots', () => {
  it('answer a partner who may read times alone with the times, and null for people and places', async () => {
    const { clinicId } = desk.world;
    const partner = principalOf('PARTNER', { ...desk.world, clinicIds: [clinicId] }, { kind: 'PARTNER', userId: null });
    const input = { clinicId, from: '2026-11-23', to: '2026-11-23' };
    const { data, errors } = await desk.subgraph.ask<{ slots: object[] }>(
      partner,
      'query S($input: SlotsInput!) { slots(input: $input) { startsAt practitioner { id } clinic { id } } }',
      { input },
    );
    expect(data.slots).toHaveLength(16);
    expect(data.slots[0]).toEqual({ startsAt: '2026-11-23T14:00:00.000Z', practitioner: null, clinic: null });
    expect(errors.every(({ extensions }) => extensions.code === 'FORBIDDEN')).toBe(true);
  });
});
