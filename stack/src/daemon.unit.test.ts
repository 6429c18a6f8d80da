import { backoffSeconds } from './daemon.ts';

describe('the back-off of a process that keeps dying', () => {
  it('doubles from one second and stops at thirty', () => {
    expect([1, 2, 3, 4, 5, 6, 60].map(backoffSeconds)).toEqual([1, 2, 4, 8, 16, 30, 30]);
  });
});
