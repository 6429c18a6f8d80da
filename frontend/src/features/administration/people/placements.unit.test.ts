import { placementsProblem, samePlacements } from './placements.ts';

describe('where somebody works', () => {
  it('is the same in another order', () => {
    const one = [
      { clinicId: 'harbor', roles: null },
      { clinicId: 'elm', roles: ['NURSE', 'BILLING'] },
    ];
    const other = [
      { clinicId: 'elm', roles: ['BILLING', 'NURSE'] },
      { clinicId: 'harbor', roles: null },
    ];
    expect(samePlacements(one, other)).toBe(true);
  });

  it('differs by a clinic, by a role there, and by having roles of its own there at all', () => {
    const harbor = [{ clinicId: 'harbor', roles: null }];
    expect(samePlacements(harbor, [])).toBe(false);
    expect(samePlacements(harbor, [{ clinicId: 'elm', roles: null }])).toBe(false);
    expect(samePlacements(harbor, [{ clinicId: 'harbor', roles: ['NURSE'] }])).toBe(false);
    expect(
      samePlacements([{ clinicId: 'harbor', roles: ['NURSE'] }], [{ clinicId: 'harbor', roles: ['BILLING'] }]),
    ).toBe(false);
  });

  it('needs a role where it has roles of its own', () => {
    expect(placementsProblem([{ clinicId: 'harbor', roles: null }])).toBeUndefined();
    expect(placementsProblem([{ clinicId: 'harbor', roles: [] }])).toContain('at least one role');
  });
});
