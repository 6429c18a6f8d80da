/** A code as it is kept, however it was typed. Pure. */
export const normalCode = (typed: string): string => typed.trim().toUpperCase();
