const ignored = ['/node_modules/', '/dist/', '/.stack/'];

/** TypeScript as Node itself runs it: modules, types stripped. */
const node = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tooling/jest/stripTypes.cjs' },
  testPathIgnorePatterns: ignored,
  modulePathIgnorePatterns: ['<rootDir>/.stack/'],
};

/** Node runs the tests itself and keeps what it has loaded, for half the processor; only Jest's own runner counts coverage. */
const bare = process.argv.includes('--coverage')
  ? node
  : { ...node, runner: 'jest-light-runner', setupFilesAfterEnv: ['<rootDir>/tooling/jest/timeLimits.mjs'] };

const swc = ['@swc/jest', { jsc: { transform: { react: { runtime: 'automatic' } }, target: 'es2022' } }];

/** Code that protects health information: its cipher and keys, its owner, the walls around rows, the rules on fields. */
const PROTECTING = { statements: 90, branches: 85, functions: 85, lines: 90 };

export default {
  maxWorkers: 2,
  testTimeout: 120_000,
  // By V8, which sees the code as Node runs it. Counted by `make coverage` alone (DX-26).
  coverageProvider: 'v8',
  coverageReporters: ['text', 'lcovonly'],
  collectCoverageFrom: [
    '{gateway,packages/*,subgraphs/*}/src/**/*.ts',
    // Types, processes' first lines, data for trying things out, and what serves tests.
    '!**/*.{generated,test}.ts',
    '!**/{main,migrate,sqlMigrations,demo,config,compose,contracts,relayProcess,runMigrations,runRedrive}.ts',
    '!**/*Desk.ts',
    '!packages/{demo,testing}/**',
  ],
  coverageThreshold: {
    // Without the gateway's way of a request, which the journeys walk in processes of their own.
    global: { statements: 75, branches: 80, functions: 75, lines: 75 },
    './packages/access/src/': PROTECTING,
    './packages/phi/src/': PROTECTING,
    './packages/tenancy/src/': PROTECTING,
    './subgraphs/patients/src/': PROTECTING,
  },
  projects: [
    {
      ...bare,
      displayName: 'unit',
      testMatch: ['**/*.unit.test.ts'],
      testPathIgnorePatterns: [...ignored, '<rootDir>/frontend/'],
    },
    {
      ...bare,
      displayName: 'int',
      testMatch: ['**/*.int.test.ts'],
      // The template's run in the subgraph that tooling/newSubgraph.int.test.ts makes of it.
      testPathIgnorePatterns: [...ignored, '<rootDir>/templates/'],
      globalSetup: '<rootDir>/tooling/jest/startInfrastructure.mjs',
      globalTeardown: '<rootDir>/tooling/jest/stopInfrastructure.mjs',
    },
    {
      ...node,
      displayName: 'frontend',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/frontend/**/*.unit.test.{ts,tsx}'],
      extensionsToTreatAsEsm: ['.ts', '.tsx'],
      transform: { '\\.tsx?$': swc },
      setupFilesAfterEnv: ['browserGaps', 'speakEnglish'].map(name => `<rootDir>/frontend/src/testing/${name}.ts`),
    },
    {
      ...node,
      displayName: 'e2e',
      testMatch: ['<rootDir>/e2e/**/*.e2e.test.ts'],
      globalSetup: '<rootDir>/tooling/jest/startStack.mjs',
      globalTeardown: '<rootDir>/tooling/jest/stopStack.mjs',
    },
  ],
};
