export default async () => (await import('../../e2e/stackUnderTest.ts')).stop();
