import { Circuit } from './circuit.ts';

describe('a circuit', () => {
  let now = 0;
  const fail = (circuit: Circuit, times: number) => {
    for (let time = 0; time < times; time++) circuit.failed();
  };
  beforeEach(() => (now = 0));

  it('lets requests pass until five have failed in a row', () => {
    const circuit = new Circuit(() => now);
    fail(circuit, 4);
    expect(circuit.mayPass()).toBe(true);
    circuit.succeeded();
    fail(circuit, 4);
    expect(circuit.mayPass()).toBe(true);
    circuit.failed();
    expect(circuit.mayPass()).toBe(false);
  });

  it('lets one try again after its rest, and all when that one succeeds', () => {
    const circuit = new Circuit(() => now);
    fail(circuit, 5);
    now = 2_000;
    expect([circuit.mayPass(), circuit.mayPass()]).toEqual([true, false]);
    circuit.failed();
    now = 3_000;
    expect(circuit.mayPass()).toBe(false);
    now = 4_000;
    expect(circuit.mayPass()).toBe(true);
    circuit.succeeded();
    expect([circuit.mayPass(), circuit.mayPass()]).toEqual([true, true]);
  });
});
