import type { Graph } from '@polyclinic/subgraph/askGraph.ts';
import { VisitorMac } from './visitorMac.ts';

/** What it takes to serve visitors of booking pages. */
export interface Visitors {
  /** Asked for what others own, as this service. */
  graph: Graph;
  mac: VisitorMac;
  /** Where the pages are, without a slash at the end. */
  pagesUrl: string;
}

/** @param key 32 bytes, base64 */
export const visitorsOf = (graph: Graph, key: string, pagesUrl: string): Visitors => ({
  graph,
  mac: new VisitorMac(key),
  pagesUrl: pagesUrl.replace(/\/$/, ''),
});
