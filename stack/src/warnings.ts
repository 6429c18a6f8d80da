/** kafkajs computes a negative delay now and then, and Node would say so each time; other warnings stay. */
export function quietKafkaWarnings(): void {
  process.removeAllListeners('warning');
  process.on('warning', warning => {
    if (warning.name !== 'TimeoutNegativeWarning') process.stderr.write(`${warning.name}: ${warning.message}\n`);
  });
}
