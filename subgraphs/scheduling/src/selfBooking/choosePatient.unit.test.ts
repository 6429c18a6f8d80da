import { choosePatient, reachedAt, SOMEBODY_NEW, type ReachedPatient } from './choosePatient.ts';

const ADDRESS = 'family@mail.example';
const reachable = (id: string, givenName: string, changes: Partial<ReachedPatient> = {}): ReachedPatient => ({
  id,
  givenName,
  familyName: 'Peña',
  birthDate: '2019-04-01',
  contactPoints: [{ type: 'EMAIL', value: 'Family@mail.example', isSafe: true }],
  ...changes,
});
const [ines, tomas] = [reachable('1', 'Inés'), reachable('2', 'Tomás', { birthDate: '2021-09-30' })];

describe('whose visit it is', () => {
  it('needs no question where name and date of birth are those of one of them', () => {
    const person = { givenName: ' ines', familyName: 'PENA', birthDate: '2019-04-01' };
    expect(choosePatient([ines, tomas], person, null)).toEqual({ kind: 'KNOWN', patientId: '1' });
  });

  it('is asked by first name and initial where somebody else is named', () => {
    const person = { givenName: 'Lucía', familyName: 'Peña', birthDate: '2023-01-01' };
    const choices = [
      { id: '1', label: 'Inés P.' },
      { id: '2', label: 'Tomás P.' },
    ];
    expect(choosePatient([ines, tomas], person, null)).toEqual({ kind: 'WHICH_PATIENT', choices });
    expect(choosePatient([ines, tomas], person, '2')).toEqual({ kind: 'KNOWN', patientId: '2' });
    expect(choosePatient([ines, tomas], person, SOMEBODY_NEW)).toEqual({ kind: 'NEW' });
  });

  it('is asked again when the answer is none of them', () => {
    const person = { givenName: 'Lucía', familyName: 'Peña', birthDate: '2023-01-01' };
    expect(choosePatient([ines, tomas], person, '3').kind).toBe('WHICH_PATIENT');
  });

  it('is somebody new where nobody is reached there', () => {
    expect(choosePatient([], { givenName: 'A', familyName: 'B', birthDate: '2000-01-01' }, null)).toEqual({
      kind: 'NEW',
    });
  });
});

describe('who is reached at an address', () => {
  it('is whose record names it as safe, and nobody whose name or telephone only looks like it', () => {
    const unsafe = reachable('3', 'Alma', { contactPoints: [{ type: 'EMAIL', value: ADDRESS, isSafe: false }] });
    const other = reachable('4', 'Rui', { contactPoints: [{ type: 'EMAIL', value: `x${ADDRESS}`, isSafe: true }] });
    const phone = reachable('5', 'Eva', { contactPoints: [{ type: 'MOBILE', value: ADDRESS, isSafe: true }] });
    expect(reachedAt(ADDRESS, [ines, unsafe, other, phone]).map(({ id }) => id)).toEqual(['1']);
  });
});
