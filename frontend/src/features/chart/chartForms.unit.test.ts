import { NEW_PROBLEM, problemProblems } from './problemForm.ts';
import { measuresOf, newVitals, numberIn, vitalProblems } from './vitalForm.ts';
import { markOf, valueIn } from './vitalWords.ts';

describe('a number', () => {
  it.each([
    ['98.6', 98.6],
    [' 37,5 ', 37.5],
    ['72', 72],
    ['', null],
    ['7O', null],
    ['-1', null],
    ['1.2.3', null],
  ])('written %p is %p', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });
});

describe('vital signs', () => {
  const empty = newVitals('US');

  it('are sent in the units they were written in, and only those that were', () => {
    expect(measuresOf({ ...empty, TEMPERATURE: '98.6', PULSE: '72' })).toEqual([
      { measure: 'TEMPERATURE', value: 98.6, unit: '[degF]' },
      { measure: 'PULSE', value: 72, unit: '/min' },
    ]);
  });

  it.each([
    ['nothing', {}, ['TEMPERATURE']],
    ['a word', { PULSE: 'fast' }, ['PULSE']],
    ['one pressure', { SYSTOLIC_PRESSURE: '120' }, ['DIASTOLIC_PRESSURE']],
    ['the other pressure', { DIASTOLIC_PRESSURE: '80' }, ['SYSTOLIC_PRESSURE']],
    ['a day without its time', { PULSE: '72', date: '2026-11-20' }, ['time']],
    ['a time without its day', { PULSE: '72', time: '09:00' }, ['date']],
    ['enough', { PULSE: '72' }, []],
  ])('with %s are wrong at %p', (_, changes, wrong) => {
    expect(Object.keys(vitalProblems({ ...empty, ...changes }))).toEqual(wrong);
  });

  it('are read out in the country’s units', () => {
    expect([valueIn('US', 'TEMPERATURE', 37), valueIn('METRIC', 'TEMPERATURE', 37.25)]).toEqual(['98.6', '37.3']);
    expect([valueIn('US', 'WEIGHT', 69.85), valueIn('US', 'HEIGHT', 177.8)]).toEqual(['154', '70']);
  });

  it('are marked by a word when they are not as expected', () => {
    expect(markOf({ interpretation: 'CRITICAL_LOW' })).toEqual({
      word: 'Critically low',
      critical: true,
    });
    expect(markOf({ interpretation: 'NORMAL' })).toBeNull();
    expect(markOf({ interpretation: null })).toBeNull();
  });
});

describe('a problem', () => {
  const diagnosis = { code: 'I10', display: 'Hypertension' };
  it.each([
    ['no diagnosis', {}, ['diagnosis']],
    ['a beginning tomorrow', { diagnosis, onsetOn: '2026-11-22' }, ['onsetOn']],
    ['an end while active', { diagnosis, abatedOn: '2026-11-20' }, ['abatedOn']],
    [
      'an end before its beginning',
      { diagnosis, clinicalStatus: 'RESOLVED' as const, onsetOn: '2026-02-02', abatedOn: '2026-02-01' },
      ['abatedOn'],
    ],
    ['all in order', { diagnosis, onsetOn: '2026-11-21' }, []],
  ])('with %s is wrong at %p', (_, changes, wrong) => {
    expect(Object.keys(problemProblems({ ...NEW_PROBLEM, ...changes }, '2026-11-21'))).toEqual(wrong);
  });
});
