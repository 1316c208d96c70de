import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf } from '../../../scripts/build/targets.mjs';
import { startSampleNet } from './samples';

const PARAGRAPH =
  'The weir above the mill was taken out in autumn, and by the spring the water ran clear enough to count the stones in it, which the children of the lower school did, twice, and came to different numbers.';

/** A page with an article, and with `more` before or in it. Takes scripts: it is the page's own doing that is asked. */
function madePage({ head = '', before = '', inside = '', after = '' } = {}): string {
  const paragraphs = Array.from({ length: 40 }, (_, i) => `<p id="p${i}">${PARAGRAPH}</p>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The weir is gone</title>${head}
<body>${before}<main><h1>The weir above the mill is gone</h1><div class="story">
${paragraphs.slice(0, 4).join('\n')}${inside}${paragraphs.slice(4).join('\n')}
</div></main>${after}</body></html>`;
}

/** An advertisement. */
export const SLOT = '<div class="ad-slot" style="height:120px">Advertisement</div>';
/** Where a made page is shown. */
export const addressOf = (name: MadePage): string => `https://made.example/${name}/`;

export type MadePage = keyof typeof PAGES;

/** A class that lists know and that says nothing by itself. */
function classOfLists(): string {
  const path = join(folderOf('chrome-mv3'), 'lists', 'general.json');
  const { base } = JSON.parse(readFileSync(path, 'utf8')) as { base: { plain: string } };
  const found = base.plain
    .split(' ')
    .find((name) => /^\.[a-z]{7,}$/.test(name) && !/ad|spons|promo/.test(name));
  if (found === undefined) throw new Error('The list has no plain class.');
  return found.slice(1);
}

/** Each asks one thing of the clean-up that the sample pages do not. */
const PAGES = {
  plain: madePage({ before: SLOT }),
  /** Its advertisement is hidden slowly, if it is left to that. */
  fading: madePage({
    head: '<style>.ad-slot, .ad-slot * { transition: all 60s }</style>',
    before:
      '<div class="ad-slot" style="height:120px">Advertisement <a id="fading" href="/buy">Buy <b>now</b></a></div>',
  }),
  listed: madePage({ inside: `<div class="${classOfLists()}" id="listed" style="height:90px"></div>` }),
  shadow: madePage({
    after: `<div id="host"></div><script>document.getElementById('host').attachShadow({mode:'open'}).innerHTML=
      '<div id="inner" class="ad-slot" style="height:90px">Advertisement</div><p id="kept">Tide: 4 m.</p>'</script>`,
  }),
  clobbered: madePage({
    head: '<base target="_self">',
    before: `<form id="body"><input name="parentNode"><input name="style"><input name="matches"><input name="children"></form>
      <img name="querySelectorAll" alt=""><img name="documentElement" alt="">
      <i id="ledeDeclutter"></i><i id="ledeKeeper"></i><i id="ledeKnowledge"></i><i id="browser"></i><i id="chrome"></i>${SLOT}`,
  }),
  consent: madePage({
    head: '<style>body{overflow:hidden}</style>',
    after: `<div id="onetrust-consent-sdk" style="position:fixed;inset:0"><p>We use cookies.</p><button>Accept all cookies</button></div>
      <script>document.querySelector('#onetrust-consent-sdk button').addEventListener('click', () => { document.title = 'Consented'; })</script>`,
  }),
  /** Its consent window comes, and locks the page, once the page has been at rest. */
  lateLock: madePage({
    head: '<style>.locked{overflow:hidden} #onetrust-consent-sdk{position:fixed;inset:0;display:none} #onetrust-consent-sdk.open{display:block}</style>',
    after: `<div id="onetrust-consent-sdk"><p>We use cookies.</p><button>Accept all cookies</button></div>
      <script>addEventListener('load', () => setTimeout(() => {
        document.getElementById('onetrust-consent-sdk').classList.add('open');
        document.body.classList.add('locked');
        document.title = 'Locked';
      }, 1500))</script>`,
  }),
  /** The same, as a modal dialog. */
  lateModal: madePage({
    before: '<a id="link" href="#p30">Down</a>',
    after: `<div id="onetrust-consent-sdk"><dialog><p>We use cookies.</p><button>Accept all cookies</button></dialog></div>
      <script>addEventListener('load', () => setTimeout(() => {
        document.querySelector('dialog').showModal();
        document.title = 'Locked';
      }, 1500))</script>`,
  }),
  frames: madePage({
    before:
      '<iframe id="google_ads_iframe_/1/top_0" title="Advertisement" srcdoc="<p>Buy</p>" width="300" height="250"></iframe>',
    inside:
      '<figure id="clip"><iframe srcdoc="<p>Film of the weir</p>" allowfullscreen width="480" height="270"></iframe><figcaption>The weir in March</figcaption></figure>',
  }),
  player: madePage({
    head: '<style>.floats{position:fixed;right:0;bottom:0;width:240px}</style>',
    inside: '<div id="player"><video controls style="width:100%;height:200px"></video></div>',
    after: `<script>addEventListener('scroll', () => document.getElementById('player').classList.toggle('floats', scrollY > 600))</script>`,
  }),
  endless: madePage({
    after: `<div id="more"></div><script>let next = 0; addEventListener('scroll', () => {
      if (next >= 3 || scrollY + innerHeight < document.documentElement.scrollHeight - 200) return;
      next += 1;
      document.getElementById('more').insertAdjacentHTML('beforeend', '<article id="story' + next + '"><h2>Another story of the mill, the ' + next + '.</h2>' +
        '<p>${PARAGRAPH}</p>'.repeat(6) + '<div class="ad-slot" style="height:120px">Advertisement</div>' + '<p>${PARAGRAPH}</p>'.repeat(6) + '</article>');
    })</script>`,
  }),
  gate: `<!doctype html><html lang="en"><title>The weir</title><style>body{overflow:hidden}</style><body><main><h1>The weir above the mill is gone</h1>
    <div class="story"><p>The weir above the mill was taken out in autumn, and by the spring the water ran clear enough to count the stones.</p></div></main>
    <div class="paywall subscribe-promo" style="position:fixed;inset:20% 0 0"><p>Subscribe to read on.</p><a href="/join">Subscribe</a></div></body></html>`,
};

/** Stands in for the net with these pages and the samples in it. */
export const startMadeNet = () =>
  startSampleNet(
    Object.fromEntries(
      Object.entries(PAGES).map(([name, body]) => [
        addressOf(name as MadePage),
        { body: Buffer.from(body), type: 'text/html; charset=utf-8' },
      ]),
    ),
  );
