import type { Work } from '@polyclinic/jobs/jobKind.ts';
import type { JobDesk } from '@polyclinic/subgraph/runSubgraph.ts';
import type { Cabinet } from '../documents/cabinet.ts';
import { scanDocument, scanFile } from '../documents/scanFile.ts';
import { drawFile, makeThumbnail } from '../documents/thumbnails/makeThumbnail.ts';

/** Everything this service does later, for itself. */
export const jobsOf =
  (cabinet: Cabinet) =>
  (desk: JobDesk): Work[] => [
    { kind: scanDocument, run: ({ scope, subjectId }) => scanFile({ ...desk, cabinet, scope }, subjectId) },
    {
      kind: makeThumbnail,
      run: ({ scope, subjectId, signal }) => drawFile({ ...desk, cabinet, scope }, subjectId, signal),
    },
  ];
