import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { harborStreet, northside, practitioners, users } from '@polyclinic/demo/cast.ts';
import type { StackEnvironment } from '@polyclinic/stack/environment.ts';
import { book, freeTimes, register, type Slot } from './story/booking.ts';
import { eventually, signInAs, type Asker } from './story/house.ts';
import { stackUnderTest } from './stackUnderTest.ts';

const clinicId = harborStreet.id;

/** Sends a signal to one process of the stack, found by its record. */
async function signal(part: string, name: NodeJS.Signals): Promise<void> {
  const record = path.join(process.env['E2E_STACK_DIR'] ?? '', 'run', `${part}.json`);
  const { pid } = JSON.parse(await readFile(record, 'utf8')) as { pid: number };
  process.kill(pid, name);
}

describe('the house under faults', () => {
  let house: StackEnvironment;
  let reception: Asker;
  let slots: Slot[];

  beforeAll(async () => {
    house = await stackUnderTest();
    reception = await signInAs(house, users.rosa, northside.id, clinicId);
    slots = await freeTimes(reception, clinicId, harborStreet.timezone, practitioners.rossi.id);
  });

  const nextSlot = (): Slot => {
    const slot = slots.pop();
    if (!slot) throw new Error('No free time is left.');
    return slot;
  };
  const newPatient = async (): Promise<{ patientId: string; email: string }> => {
    const email = `fault-${randomUUID().slice(0, 8)}@mail.example`;
    return {
      email,
      patientId: await register(reception, { clinicId, givenName: 'Fault', familyName: 'Finder', email }),
    };
  };
  const mailsTo = async (email: string): Promise<number> => {
    const response = await fetch(`${house.infrastructure.mailUrl}/api/v1/search?query=to:${email}`);
    return ((await response.json()) as { messages: unknown[] }).messages.length;
  };
  const bookOnce = async (patientId: string, slot: Slot, idempotencyKey?: string) =>
    (await book(reception, { clinicId, patientId, slot, ...(idempotencyKey && { idempotencyKey }) })).data
      ?.bookAppointment;

  it('books while Kafka stands still, and the confirmation follows when it goes on', async () => {
    const { patientId, email } = await newPatient();
    await eventually('Scheduling to know the patient', async () => {
      const { data } = await reception.ask<{ patient: { appointments: unknown[] } }>(
        'query P($id: ID!) { patient(id: $id) { appointments { id } } }',
        { id: patientId },
      );
      return data?.patient.appointments;
    });
    await new Promise(resolve => setTimeout(resolve, 1_000));
    await signal('kafka', 'SIGSTOP');
    try {
      expect((await bookOnce(patientId, nextSlot()))?.__typename).toBe('AppointmentBooked');
      expect(await mailsTo(email)).toBe(0);
    } finally {
      await signal('kafka', 'SIGCONT');
    }
    await eventually('The confirmation', async () => ((await mailsTo(email)) === 1 ? true : null), 60_000);
  });

  it('answers the rest of a query while billing is away, and has it back by itself', async () => {
    const query = `query P($id: ID!) { patient(id: $id) { givenName invoices { id } } }`;
    const { patientId } = await newPatient();
    await signal('billing', 'SIGKILL');
    const { data, errors } = await reception.ask<{ patient: { givenName: string; invoices: unknown } }>(query, {
      id: patientId,
    });
    expect(data?.patient).toEqual({ givenName: 'Fault', invoices: null });
    expect(errors[0]?.extensions.code).toBe('UNAVAILABLE');
    await eventually(
      'Billing',
      async () => ((await reception.ask(query, { id: patientId })).errors.length === 0 ? true : null),
      60_000,
    );
  });

  it('shows the calendar without names while patients is away', async () => {
    const query = `query C($clinicId: ID!, $date: LocalDate!) {
      calendar(clinicId: $clinicId, date: $date) { columns { appointments { startsAt patient { givenName } } } }
    }`;
    const date = new Intl.DateTimeFormat('en-CA', { timeZone: harborStreet.timezone }).format(
      new Date(nextSlot().startsAt),
    );
    await signal('patients', 'SIGKILL');
    const { data, errors } = await reception.ask<{
      calendar: { columns: Array<{ appointments: Array<{ patient: { givenName: string | null } }> }> } | null;
    }>(query, { clinicId, date });
    const visits = data?.calendar?.columns.flatMap(({ appointments }) => appointments) ?? [];
    expect(visits.length).toBeGreaterThan(0);
    expect(visits.every(({ patient }) => patient.givenName === null)).toBe(true);
    expect(errors[0]?.extensions.code).toBe('UNAVAILABLE');
    await eventually(
      'Patients',
      async () => ((await reception.ask(query, { clinicId, date })).errors.length === 0 ? true : null),
      60_000,
    );
  });

  it('keeps every answered booking exactly once when scheduling is killed in mid-flight', async () => {
    const patients = await Promise.all(Array.from({ length: 12 }, newPatient));
    const bookings = patients.map(({ patientId }) => ({ patientId, slot: nextSlot(), key: randomUUID() }));
    const first = Promise.all(bookings.map(({ patientId, slot, key }) => bookOnce(patientId, slot, key)));
    setTimeout(() => void signal('scheduling', 'SIGKILL'), 60);
    const answered = await first;
    // Who got no answer asks again with the same key, as the dashboard does.
    const outcomes = await Promise.all(
      bookings.map(async ({ patientId, slot, key }, index) =>
        answered[index]?.__typename === 'AppointmentBooked'
          ? answered[index]
          : eventually(
              'A booking asked for again',
              async () => {
                const again = await bookOnce(patientId, slot, key);
                return again?.__typename === 'AppointmentBooked' ? again : null;
              },
              60_000,
            ),
      ),
    );
    expect(new Set(outcomes.map(outcome => outcome.appointment.id)).size).toBe(bookings.length);
    for (const [index, { patientId }] of bookings.entries()) {
      const { data } = await reception.ask<{ patient: { appointments: Array<{ id: string }> } }>(
        'query P($id: ID!) { patient(id: $id) { appointments { id } } }',
        { id: patientId },
      );
      expect(data?.patient.appointments).toEqual([{ id: outcomes[index]?.appointment.id }]);
    }
    for (const { email } of patients) {
      await eventually('The confirmation', async () => ((await mailsTo(email)) > 0 ? true : null), 60_000);
      expect(await mailsTo(email)).toBe(1);
    }
  });

  it('recovers by itself when Postgres is restarted', async () => {
    const { patientId } = await newPatient();
    await signal('postgres', 'SIGINT');
    const slot = nextSlot();
    const key = randomUUID();
    const booked = await eventually(
      'A booking after the restart',
      async () => {
        const result = await bookOnce(patientId, slot, key).catch(() => null);
        return result?.__typename === 'AppointmentBooked' ? result : null;
      },
      60_000,
    );
    expect(booked.appointment.id).toHaveLength(26);
  });
});
