import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LeadImage as Image } from '../../utils/article/schema';
import type { SafeHtml } from '../../utils/sanitise';
import { needsLead } from './lead';

/** The picture above the story, unless the story brings it along; a picture that does not load leaves no gap. */
export function LeadImage({ image, html }: { image: Image; html: SafeHtml }): JSX.Element | null {
  const [broken, setBroken] = useState(false);
  // `String`: where the page is under Trusted Types, safe HTML is an object that only reads as a string.
  if (broken || !needsLead(image.src, String(html))) return null;
  return (
    <figure class="article__lead">
      <img
        src={image.src}
        alt={image.alt ?? ''}
        referrerpolicy="no-referrer"
        decoding="async"
        onError={() => setBroken(true)}
      />
      {(image.caption || image.credit) && (
        <figcaption>
          {image.caption} {image.credit && <span class="article__photographer">{image.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
