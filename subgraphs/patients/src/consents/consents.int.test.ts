import { principalOf } from '@polyclinic/testing/principals.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import { openChart, type ChartDesk, type Operation } from '../chart/chartDesk.ts';

const PUBLISH: Operation = {
  name: 'publishConsentText',
  takes: '$input: PublishConsentTextInput!',
  answers: 'textVersion',
};
const RECORD: Operation = {
  name: 'recordConsent',
  takes: '$input: RecordConsentInput!',
  answers: 'id decision textVersion',
};
const ASSIGN: Operation = { name: 'assignProxy', takes: '$input: AssignProxyInput!', answers: 'id version' };

interface Standing {
  state: string;
  text: { purpose: string; textVersion: number };
  decisions: Array<{ decision: string }>;
}

let desk: ChartDesk;
beforeAll(async () => {
  desk = await openChart();
});
afterAll(() => desk.subgraph.stop());
beforeEach(async () => {
  desk = await openChart(desk.subgraph);
});

const publish = (purpose = 'MESSAGING') => {
  const text = { purpose, title: 'Messages', body: 'We write to you about your visits.' };
  const admin = principalOf('TENANT_ADMIN', {
    ...desk.world,
    clinicIds: [desk.world.clinicId, desk.world.otherClinicId],
  });
  return desk.act<{ textVersion: number }>(PUBLISH, { input: text }, admin);
};
const given = (what: object = {}) => ({
  input: {
    idempotencyKey: newId(),
    patientId: desk.patientId,
    purpose: 'MESSAGING',
    textVersion: 1,
    decision: 'GRANTED',
    method: 'WRITTEN',
    ...what,
  },
});
const decide = (what: object = {}) => desk.act<{ id: string }>(RECORD, given(what), desk.receptionist);
const refused = async (what: object, who = desk.receptionist) => (await desk.refusal(RECORD, given(what), who))?.reason;
const standing = async (): Promise<Standing[]> =>
  (await desk.read<{ consents: Standing[] }>('consents { state text { purpose textVersion } decisions { decision } }', desk.receptionist)).data.patient!.consents; // prettier-ignore

describe('the consents of a patient', () => {
  it('stand as decided last, and every decision is kept', async () => {
    await publish();
    await publish('RESEARCH');
    expect((await standing()).map(({ state }) => state)).toEqual(['REQUESTED', 'REQUESTED']);
    await decide();
    await decide({ decision: 'WITHDRAWN', method: 'VERBAL' });
    await decide({ purpose: 'RESEARCH', decision: 'DECLINED' });
    expect(await standing()).toEqual([
      {
        state: 'WITHDRAWN',
        text: { purpose: 'MESSAGING', textVersion: 1 },
        decisions: [{ decision: 'WITHDRAWN' }, { decision: 'GRANTED' }],
      },
      { state: 'DECLINED', text: { purpose: 'RESEARCH', textVersion: 1 }, decisions: [{ decision: 'DECLINED' }] },
    ]);
  });

  it('are asked again once a new text is published, and the old one cannot be agreed to any more', async () => {
    await publish();
    await decide();
    expect((await publish()).textVersion).toBe(2);
    expect((await standing())[0]?.state).toBe('RECONSENT_REQUIRED');
    expect(await refused({ textVersion: 1 })).toBe('TEXT_OUTDATED');
    await decide({ textVersion: 2 });
    expect((await standing())[0]?.state).toBe('GRANTED');
  });

  it('can be given by who acts for the patient, and by nobody who does not', async () => {
    await publish();
    const mother = {
      name: 'Ana Soto',
      mobile: '+15550107700',
      relationship: 'PARENT',
      permissions: [],
      idempotencyKey: newId(),
    };
    const { id } = await desk.act<{ id: string }>(
      ASSIGN,
      { input: { ...mother, patientId: desk.patientId } },
      desk.receptionist,
    );
    expect(await refused({ proxyAssignmentId: id })).toBe('PROXY_NOT_ACTIVE');
    expect(await refused({ proxyAssignmentId: newId() })).toBe('PROXY_ASSIGNMENT_NOT_FOUND');
    await desk.subgraph.rows(
      `update proxy_assignment set status = 'ACTIVE', proof = '\\x00' where id = $1 returning id`,
      [id],
    );
    await decide({ proxyAssignmentId: id });
    expect((await standing())[0]?.state).toBe('GRANTED');
  });

  it('refuse what nobody asked about, a withdrawal of nothing, and people without the right', async () => {
    expect(await refused({})).toBe('CONSENT_TEXT_NOT_FOUND');
    await publish();
    expect(await refused({ decision: 'WITHDRAWN' })).toBe('NOTHING_TO_WITHDRAW');
    expect(await desk.refusal(RECORD, given(), desk.billing)).toMatchObject({ code: 'FORBIDDEN' });
    const other = await openChart(desk.subgraph);
    expect(await refused({}, other.receptionist)).toBe('PATIENT_NOT_FOUND');
    const text = { purpose: 'RESEARCH', title: 'Research', body: 'x' };
    expect(await desk.refusal(PUBLISH, { input: text }, desk.receptionist)).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are published one after the other when two do so at once', async () => {
    const versions = await Promise.all([publish(), publish(), publish()]);
    expect(versions.map(({ textVersion }) => textVersion).sort()).toEqual([1, 2, 3]);
  });
});
