import { create } from 'zustand';
import { keep, keptOf } from '../../app/kept.ts';
import type { Sort, TableView } from './column.ts';

/** Choices from lists, by name; never what was typed, which may name a patient. */
export type Filters = Readonly<Record<string, string>>;

/** A way of looking at a table, under a name that the person gave it. */
export interface SavedView extends TableView {
  name: string;
  filters: Filters;
}

type ViewsByTable = Readonly<Record<string, readonly SavedView[]>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isSort = (value: unknown): value is Sort =>
  isRecord(value) && isText(value['column']) && typeof value['descending'] === 'boolean';

const isView = (value: unknown): value is SavedView =>
  isRecord(value) &&
  isText(value['name']) &&
  isRecord(value['filters']) &&
  Object.values(value['filters']).every(isText) &&
  Array.isArray(value['hidden']) &&
  value['hidden'].every(isText) &&
  (value['sort'] === null || isSort(value['sort']));

/** What the browser kept, as far as it can be read. */
export function readViews(kept: string | null): ViewsByTable {
  try {
    const tables: unknown = JSON.parse(kept ?? '{}');
    if (!isRecord(tables)) return {};
    return Object.fromEntries(
      Object.entries(tables).map(([table, views]) => [table, Array.isArray(views) ? views.filter(isView) : []]),
    );
  } catch {
    return {};
  }
}

const useKept = create<{ views: ViewsByTable }>(() => ({ views: readViews(keptOf('views')) }));

const NONE: readonly SavedView[] = [];

/** The views of a table that this browser keeps, in the order in which they were saved. */
export function useSavedViews(table: string) {
  const views = useKept(state => state.views[table]) ?? NONE;
  const set = (changed: readonly SavedView[]) => {
    const all = { ...useKept.getState().views, [table]: changed };
    keep('views', JSON.stringify(all));
    useKept.setState({ views: all });
  };
  return {
    views,
    /** Takes the place of one of the same name. */
    save: (view: SavedView) => set([...views.filter(({ name }) => name !== view.name), view]),
    remove: (name: string) => set(views.filter(view => view.name !== name)),
  };
}
