// Jest takes no timeout per project, therefore each file is told as it starts: integration 1 minute, journeys 2.
jest.setTimeout(expect.getState().testPath.endsWith('.e2e.test.ts') ? 120_000 : 60_000);
