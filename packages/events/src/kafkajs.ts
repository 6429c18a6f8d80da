import { createRequire } from 'node:module';

interface RequestQueue {
  pending: readonly unknown[];
  scheduleCheckPendingRequests(): void;
}

/**
 * kafkajs, mended. Version 2.2.4 looks each millisecond, on each connection, whether a request waits, for as long as none
 * does (tulios/kafkajs#1704): a twentieth of a core for a service at rest. A request that has to wait is what looks now.
 */
const { prototype: queue } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue/index.js') as {
  prototype: RequestQueue;
};
const look = queue.scheduleCheckPendingRequests;
queue.scheduleCheckPendingRequests = function lookWhenOneWaits() {
  if (this.pending.length > 0) look.call(this);
};

export { Kafka, logLevel, Partitioners } from 'kafkajs';
