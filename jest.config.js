const ignored = ['/node_modules/', '/dist/', '/.build/', '/.stack/'];

/** TypeScript as Node itself runs it: modules, types stripped. */
const node = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/tooling/jest/stripTypes.cjs' },
  testPathIgnorePatterns: ignored,
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/.stack/'],
};

const swc = ['@swc/jest', { jsc: { transform: { react: { runtime: 'automatic' } }, target: 'es2022' } }];

export default {
  maxWorkers: 2,
  testTimeout: 120_000,
  projects: [
    {
      ...node,
      displayName: 'unit',
      testMatch: ['**/*.unit.test.ts'],
      testPathIgnorePatterns: [...ignored, '<rootDir>/frontend/'],
    },
    {
      ...node,
      displayName: 'int',
      testMatch: ['**/*.int.test.ts'],
      // The template's run in the subgraph that tooling/newSubgraph.int.test.ts makes of it.
      testPathIgnorePatterns: [...ignored, '<rootDir>/templates/'],
      setupFilesAfterEnv: ['<rootDir>/tooling/jest/patience.cjs'],
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
    },
    {
      ...node,
      displayName: 'e2e',
      testMatch: ['<rootDir>/e2e/**/*.e2e.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tooling/jest/patience.cjs'],
      globalSetup: '<rootDir>/tooling/jest/startStack.mjs',
      globalTeardown: '<rootDir>/tooling/jest/stopStack.mjs',
    },
  ],
};
