/** @param names parted by blanks */
export const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
