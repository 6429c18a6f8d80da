/** What was begun in forms and put aside. In memory alone, since it may name patients: it goes with the page. */
const drafts = new Map<string, unknown>();

/** @param form whose draft it is; each form has one kind of values */
export const draftOf = <Values>(form: string): Values | undefined => drafts.get(form) as Values | undefined;

export const keepDraft = (form: string, values: unknown): void => void drafts.set(form, values);

export const dropDraft = (form: string): void => void drafts.delete(form);

/** Another clinic begins with nothing of the former one (FE-03). */
export const forgetDrafts = (): void => drafts.clear();
