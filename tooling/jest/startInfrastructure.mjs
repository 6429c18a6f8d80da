// Plain JavaScript, since Jest compiles this file itself; what it imports, Node compiles.
export default async () => (await import('./infrastructure.ts')).start();
