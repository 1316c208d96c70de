import { expect, test } from 'vitest';
import { picturesIn } from './written';

test.each([
  'gray-whales-in-the-bay.jpg',
  'google-pixel-9-review.jpg',
  'loading-dock-fire.jpg',
  'blank-canvas-exhibition.png',
  'avatar-fire-and-ash-still.jpg',
  'panic-button-in-school.jpg',
  'police-badge.jpg',
  'fashion-icon-dies.jpg',
])('a photo is named after what it shows: %s', (name) => {
  expect(picturesIn(`<img src="/${name}">`)).toEqual([name]);
});

test.each([
  'blank.gif',
  'spacer.png',
  'gray-16x9.png',
  'grey_placeholder.jpg',
  'img-loading.svg',
  'transparent-1x1.gif',
  'site-placeholder.png',
  'logo.svg',
  'twitter-icon.png',
  'author-avatar.jpg',
  'icons/mail.png',
  'avatars/ada.jpg',
  'assets/sprite_2x.png',
])('what is no photo is not shown: %s', (name) => {
  expect(picturesIn(`<img src="/${name}">`)).toEqual([]);
});

test('a large picture and one with a caption are shown whatever they are called', () => {
  expect(picturesIn('<img src="/logo.png" width="640" height="360">')).toEqual(['logo.png']);
  expect(picturesIn('<figure><img src="/gray.jpg"><figcaption>Gray</figcaption></figure>')).toEqual([
    'gray.jpg',
  ]);
  expect(picturesIn('<img src="/blank.jpg" width="640"><noscript><img src="/quay.jpg"></noscript>')).toEqual([
    'quay.jpg',
  ]);
});

test.each(['style="display:none"', 'style="visibility: hidden"', 'hidden'])(
  'what cannot be seen on the page is not shown: %s',
  (attribute) => {
    expect(picturesIn(`<img src="/quay.jpg" ${attribute}>`)).toEqual([]);
    expect(picturesIn(`<span ${attribute}><img src="/quay.jpg"></span>`)).toEqual([]);
  },
);

test('a picture of one pixel counts readers, one that is stretched is seen', () => {
  expect(picturesIn('<img src="/quay.jpg" style="width:1px;height:1px">')).toEqual([]);
  expect(picturesIn('<img src="/quay.jpg" style="width:0;height:0;min-width:100%">')).toEqual(['quay.jpg']);
});

const NOSCRIPT = '<noscript><img src="/quay.jpg" alt="The quay"></noscript>';

test.each([
  ['after the picture', `<picture><img src="/blank.gif"></picture>${NOSCRIPT}`],
  ['in the picture', `<picture><img src="/blank.gif">${NOSCRIPT}</picture>`],
  ['before the image', `${NOSCRIPT}<img src="/blank.gif">`],
  ['elsewhere in the figure', `<figure><div><img src="/blank.gif"></div>${NOSCRIPT}</figure>`],
  ['alone in the figure', `<figure>${NOSCRIPT}</figure>`],
  ['as text', '<figure><noscript>&lt;img alt="" src="/quay.jpg"&gt;</noscript></figure>'],
])('what is kept for readers without scripts is shown: %s', (_, html) => {
  expect(picturesIn(html)).toEqual(['quay.jpg']);
});

test('a picture does not take the fallback of the one before it', () => {
  expect(picturesIn(`<img src="/blank.gif">${NOSCRIPT}<img src="/ferry.jpg">`)).toEqual([
    'quay.jpg',
    'ferry.jpg',
  ]);
});

test.each([
  ['a template is no address', '<img data-src="/q_{width}x.jpg" src="/quay.jpg">'],
  ['a width that is told', '<img data-src="/s-320.jpg" srcset="/s.jpg 320w, /quay.jpg 1280w">'],
  [
    'the widest of the picture',
    '<picture><source srcset="/quay.jpg 1536w"><img src="/s.jpg" srcset="/s.jpg 240w"></picture>',
  ],
  ['what a script would load', '<img src="/tiny.jpg" srcset="/tiny.jpg" data-src="/quay.jpg">'],
  ['an element of AMP', '<amp-img src="/quay.jpg" width="640" height="360"></amp-img>'],
])('of all addresses the best is shown: %s', (_, html) => {
  expect(picturesIn(html)).toEqual(['quay.jpg']);
});

test('a counter for readers without scripts is no fallback', () => {
  expect(picturesIn('<img src="/quay.jpg"><noscript><img src="/tr?id=1" width="1"></noscript>')).toEqual([
    'quay.jpg',
  ]);
});
