import type { Written } from '../hide/inline';
import { styleOf } from '../hide/native';

/** Whether what was written still holds. */
export function holdsInline(element: Element, { declarations }: Written): boolean {
  const style = styleOf(element);
  return Object.entries(declarations).every(
    ([property, value]) =>
      style?.getPropertyValue(property) === value && style.getPropertyPriority(property) === 'important',
  );
}
