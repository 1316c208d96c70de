import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SafeHtml } from '../../utils/sanitise';
import { furnish } from './furnish';
import './body.css';
import './boxes.css';
import './scripts.css';

interface Props {
  html: SafeHtml;
  newTab: boolean;
  /** Paragraphs that are shown above the story already. */
  shownAbove: readonly string[];
}

/** The story itself. The one place in Lede where a string becomes elements, and it takes nothing but `SafeHtml`. */
export function Body({ html, newTab, shownAbove }: Props): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const labels = { table: i18n.t('article.table'), code: i18n.t('article.code') };
    if (place.current) furnish(place.current, { newTab, labels, shownAbove });
  }, [html, newTab, shownAbove.join()]);
  return <div ref={place} class="body" dangerouslySetInnerHTML={{ __html: html }} />;
}
