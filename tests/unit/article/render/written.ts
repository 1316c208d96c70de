import { addressesOf } from '../../../../utils/article/render/addresses';
import { type Rendered, render } from '../../../../utils/article/render/render';
import { scan } from '../../../../utils/locate/scan';

export const STORY = 'The ferry left the quay an hour late because of the fog.';

export const PAGE = 'https://news.example/story';

/** What is written of a body of which everything is the article's, but for what bears `data-left-out`. */
export function written(body: string): Rendered {
  const source = `<!doctype html><body>${body}</body>`;
  const document = new DOMParser().parseFromString(source, 'text/html');
  const read = scan(document);
  const kept = Uint8Array.from(read.blocks, ({ box }) => (box.element.closest('[data-left-out]') ? 0 : 1));
  return render(read, kept, addressesOf(document, PAGE));
}

/** A body, parsed, of what is written of another. */
export const parsed = (body: string): HTMLElement =>
  new DOMParser().parseFromString(written(body).html, 'text/html').body;

/** Addresses of the pictures that are written, without the page's own host. */
export const picturesIn = (body: string): string[] =>
  [...parsed(`<p>${STORY}</p>${body}<p>${STORY}</p>`).querySelectorAll('img')].map((img) =>
    (img.getAttribute('src') ?? '').replace('https://news.example/', ''),
  );
