/** Lets the browser keep a record as a file, whose name says when it was written and not of whom. */
export function keepFile(bundle: string, exportedAt: string): void {
  const url = URL.createObjectURL(new Blob([bundle], { type: 'application/fhir+json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `record-${exportedAt.slice(0, 10)}.fhir.json`;
  link.click();
  URL.revokeObjectURL(url);
}
