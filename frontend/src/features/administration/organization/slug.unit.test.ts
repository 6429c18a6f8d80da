import { slugOf } from './slug.ts';

describe('a clinic’s part of an address', () => {
  it.each([
    ['River Side Clinic', 'river-side-clinic'],
    ['  Clínica São João, No. 2 ', 'clinica-sao-joao-no-2'],
    ['—', ''],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('made of %p is %p', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
