export default async () => (await import('./infrastructure.ts')).stop();
