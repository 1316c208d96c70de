import type { CategoryId } from '../clutter/categories';
import { packNumbered } from '../copy/number';
import type { Inspect } from '../hide';
import { type Found, unnumbered } from '../inspect/number';

/** Calls `take` while the page is as if nothing were hidden. */
export type Bare = <T>(take: () => T) => T;

/** Has the page read elsewhere, from a copy: code that runs once is slow, and here the page would wait for it. */
export interface Reader {
  /**
   * Has it read as it is now. Rejects where nobody can be asked.
   * @param isExact whether the copy has to be exact; false by default, then that is found out
   * @returns null where it was asked to be read anew meanwhile
   */
  read(categories: ReadonlySet<CategoryId>, bare: Bare, isExact?: boolean): Promise<Found | null>;
}

export function createReader(document: Document, inspect: Inspect): Reader {
  let latest = 0;

  return {
    async read(categories, bare, isExact = false) {
      latest += 1;
      const mine = latest;
      const isLatest = (): boolean => mine === latest;
      try {
        for (const exact of isExact ? [true] : [false, true]) {
          const { copy, elements } = bare(() => packNumbered(document, exact));
          // Once more where it fails: what reads the page may have been closed.
          const inspection = await inspect(copy, categories).catch((error: unknown) => {
            if (!isLatest()) throw error;
            return inspect(copy, categories);
          });
          if (!isLatest()) return null;
          if (inspection) return unnumbered({ inspection, elements });
        }
      } catch (error) {
        if (isLatest()) throw error;
        return null;
      }
      throw new Error('The page could not be copied.');
    },
  };
}
