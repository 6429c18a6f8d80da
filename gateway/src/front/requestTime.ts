/** A request's whole time, milliseconds. */
export const REQUEST_MILLISECONDS = 15_000;
