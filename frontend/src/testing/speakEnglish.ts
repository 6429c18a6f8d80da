import { speak } from '../language/t.ts';

// Every test of the dashboard reads English, as its pages do once main.tsx has begun.
await speak('en');
