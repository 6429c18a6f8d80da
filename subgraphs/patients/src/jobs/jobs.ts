import type { Work } from '@polyclinic/jobs/jobKind.ts';
import type { JobDesk } from '@polyclinic/subgraph/runSubgraph.ts';
import type { DataKeys } from '@polyclinic/phi/dataKeys.ts';
import type { Cabinet } from '../documents/cabinet.ts';
import { scanDocument, scanFile } from '../documents/scanFile.ts';
import { drawFile, makeThumbnail } from '../documents/thumbnails/makeThumbnail.ts';
import type { TextReader } from '../textExtraction/reading/textReader.ts';
import { readFileText, readText } from '../textExtraction/readText.ts';

interface Tools {
  cabinet: Cabinet;
  dataKeys: DataKeys;
  textReader: TextReader | null;
}

/** Everything this service does later, for itself. */
export const jobsOf =
  ({ cabinet, dataKeys, textReader: reader }: Tools) =>
  (desk: JobDesk): Work[] => [
    { kind: scanDocument, run: ({ scope, subjectId }) => scanFile({ ...desk, cabinet, scope }, subjectId) },
    {
      kind: makeThumbnail,
      run: ({ scope, subjectId, signal }) => drawFile({ ...desk, cabinet, scope }, subjectId, signal),
    },
    {
      kind: readText,
      run: ({ scope, subjectId, signal }) =>
        readFileText({ ...desk, cabinet, dataKeys, reader, scope }, subjectId, signal),
    },
  ];
