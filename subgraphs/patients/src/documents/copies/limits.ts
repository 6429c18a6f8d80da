/** Pages of a PDF that is copied. */
export const MOST_PAGES = 500;
/** How the process ends that stamps, where it can say why it does not. */
export const LOCKED = 3;
export const TOO_MANY_PAGES = 4;
