import { clinicProblems, isZone, nameProblems } from './profileRules.ts';

const form = {
  name: 'Harbor Street Clinic',
  timezone: 'America/New_York',
  email: '',
  phone: '',
  address: '',
  brandColor: '',
  brandMark: '',
};

describe('a clinic’s profile', () => {
  it('is right with a name and a zone alone, and with everything filled in', () => {
    expect(clinicProblems(form)).toEqual({});
    const full = { email: 'desk@harbor.example', phone: '+12125550100', brandColor: '#0f766e', brandMark: '⚓' };
    expect(clinicProblems({ ...form, ...full })).toEqual({});
  });

  it('has a sentence for each field that is wrong', () => {
    const wrong = {
      name: ' ',
      timezone: 'Mars/Base',
      email: 'desk',
      phone: '212 555',
      brandColor: 'teal',
      brandMark: 'HSCX',
    };
    expect(Object.keys(clinicProblems({ ...form, ...wrong })).sort()).toEqual(Object.keys(wrong).sort());
  });
});

describe('a zone', () => {
  it('is one the browser knows', () => {
    expect(['Asia/Kolkata', 'UTC', '', 'Nowhere'].map(isZone)).toEqual([true, true, false, false]);
    expect(nameProblems({ name: 'Elm Park', timezone: '' })).toHaveProperty('timezone');
  });
});
