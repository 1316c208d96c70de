import { type Page, proseOf } from './page';

/** Per block, the probability that it belongs to the article. */
export function judge(page: Page): Float32Array {
  const likely = new Float32Array(page.scan.blocks.length);
  for (const block of page.scan.blocks) {
    const inMain = page.inMain[block.box.index] === 1;
    const prose = proseOf(block) > 0 || block.heading || block.box.name === 'p';
    likely[block.index] =
      inMain && !block.box.hidden && prose && block.linkWords < block.words / 2 ? 0.9 : 0.1;
  }
  return likely;
}
