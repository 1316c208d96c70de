import { expect, it } from 'vitest';
import { namesOfHost, shardOf } from '../../../utils/lists/site-key';

it.each([
  ['www.example.org', 'example.org'],
  ['news.example.co.uk', 'example.*'],
  ['a.b.example.com', 'b.example.com'],
])('%s and %s are looked up in one file', (host, other) => {
  expect(shardOf(host)).toBe(shardOf(other));
});

it('knows a host by itself, by what it is below, and with any ending', () => {
  const names = namesOfHost('news.example.co.uk');
  for (const name of ['news.example.co.uk', 'example.co.uk', 'example.*', 'news.example.*'])
    expect(names, `${name} is the host or something it is below`).toContain(name);
  expect(names, 'A neighbour is not meant').not.toContain('sport.example.co.uk');
});
