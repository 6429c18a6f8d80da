import { z } from 'zod';
import { readSettings, secretKey, SUBGRAPH_SETTINGS } from '@polyclinic/subgraph/config.ts';

const SETTINGS = {
  ...SUBGRAPH_SETTINGS,
  /** 32 bytes, base64: wraps the tenants' data keys where no key service does. */
  MASTER_KEY: secretKey,
  /** The object store, by S3's protocol. */
  OBJECTS_URL: z.url(),
  /** Where browsers reach it, when that is elsewhere. */
  OBJECTS_PUBLIC_URL: z.url().optional(),
  OBJECTS_ACCESS_KEY: z.string().min(1),
  OBJECTS_SECRET_KEY: z.string().min(1),
  OBJECTS_REGION: z.string().min(1).default('us-east-1'),
  /** Where files come to, and where those that were found clean lie. */
  UPLOADS_BUCKET: z.string().min(3).max(63),
  DOCUMENTS_BUCKET: z.string().min(3).max(63),
  /** The dashboard, which the links to shared papers lead to. */
  DASHBOARD_URL: z.url(),
  /** A ClamAV daemon, such as `tcp://clamav:3310`; left out, the test signature alone is known. */
  CLAMD_URL: z.url({ protocol: /^tcp$/ }).optional(),
  /** Amazon Textract reads documents where both keys are set; left out, nothing does (PAT-30). */
  TEXTRACT_ACCESS_KEY: z.string().min(1).optional(),
  TEXTRACT_SECRET_KEY: z.string().min(1).optional(),
  TEXTRACT_REGION: z.string().min(1).default('us-east-1'),
  /** Where it answers, when that is not AWS. */
  TEXTRACT_URL: z.url().optional(),
};

export type Settings = ReturnType<typeof readConfig>;

/** Everything patients reads from its environment. */
export const readConfig = () => readSettings('PATIENTS', SETTINGS, process.env);
