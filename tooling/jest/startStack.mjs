// Plain JavaScript, since Jest would compile this file itself; what it imports, Node runs as it is.
export default async () => (await import('../../e2e/stackUnderTest.ts')).start();
