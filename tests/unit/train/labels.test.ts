import { describe, expect, it } from 'vitest';
import { labelBlocks } from '../../../scripts/train/labels';

const FIRST = 'The harbour of Eastmere was closed on Tuesday after a crane fell into the water.';
const SECOND = 'Nobody was hurt, the port authority said, and two of three berths open again on Friday.';
const THIRD = 'The crane, built in 1961, had passed its last inspection in the spring of this year.';
const TEASER = 'Ferry prices rise for the third time in two years, passengers protest';

const labelsOf = (texts: string[], text: string) => [...labelBlocks(texts, { text }, 'sqrt').labels];

describe('labels by the gold text', () => {
  it('tell the body from what is around it', () => {
    const texts = ['Home', 'Sport', FIRST, TEASER, SECOND, THIRD, 'Read more', '© Eastmere Courier'];
    expect(labelsOf(texts, [FIRST, SECOND, THIRD].join('\n\n'))).toEqual([0, 0, 1, 0, 1, 1, 0, 0]);
  });

  it('forgive small differences and joined lines', () => {
    const texts = [FIRST.replace('Tuesday', 'Tuesday [1]'), `${SECOND} ${THIRD}`];
    expect(labelsOf(texts, `${FIRST}\n${SECOND}\n${THIRD}`)).toEqual([1, 1]);
  });

  it('take only as many copies as the gold has: those in the run', () => {
    const texts = [SECOND, 'Menu', 'Search', 'Login', 'Weather', FIRST, SECOND, THIRD, 'Popular', FIRST];
    expect(labelsOf(texts, `${FIRST}\n${SECOND}\n${THIRD}`)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 0, 0]);
  });

  it('take a short block only where it is a line of the gold or fills a hole in one', () => {
    const line = `${FIRST}\nThe crane\n${SECOND}`;
    expect(labelsOf(['The crane', 'Tuesday', FIRST, 'The crane', SECOND, 'Friday'], line)).toEqual([
      0, 0, 1, 1, 1, 0,
    ]);
    const hole = `${FIRST}\nIt weighed 90 tonnes when it was new and more now.`;
    const torn = [FIRST, 'It weighed', '90 tonnes', 'when it was new and more now.', '90 tonnes'];
    expect(labelsOf(torn, hole)).toEqual([1, 1, 1, 1, 0]);
  });

  it('take a paragraph out of its order, and doubt a second copy', () => {
    const { labels, weights } = labelBlocks(
      [THIRD, FIRST, SECOND, FIRST],
      { text: `${FIRST}\n${SECOND}\n${THIRD}` },
      'equal',
    );
    expect([...labels]).toEqual([1, 1, 1, 0]);
    expect(weights[3]).toBeLessThan(weights[0]! / 2);
  });

  it('take a block of which the gold was cut short', () => {
    expect(labelsOf([`${FIRST} ${SECOND} ${THIRD}`, TEASER], FIRST)).toEqual([1, 0]);
  });

  it('compare scripts without blanks by characters', () => {
    const body = '東湊の港は火曜日、起重機が海に落ちたため閉鎖された。けが人はいなかった。';
    expect(labelsOf(['ホーム', body, '人気の記事を読む'], body)).toEqual([0, 1, 0]);
    const thai = 'ท่าเรือปิดเมื่อวันอังคารหลังจากเครนล้มลงในน้ำ';
    expect(labelsOf([thai, 'หน้าแรก'], thai)).toEqual([1, 0]);
  });
});

describe('labels by snippets', () => {
  it('leave blocks without a snippet unknown', () => {
    const gold = { with: ['berths open again'], without: ['ferry prices rise'] };
    const { labels, weights } = labelBlocks([FIRST, SECOND, TEASER], gold, 'equal');
    expect([...labels]).toEqual([0, 1, 0]);
    expect([...weights]).toEqual([0, 0.5, 0.5]);
  });

  it('do not guess where a wanted snippet stands twice or an unwanted one stands beside it', () => {
    const twice = labelBlocks([FIRST, FIRST], { with: ['a crane fell'] }, 'equal');
    expect([...twice.weights]).toEqual([0, 0]);
    const beside = labelBlocks([FIRST], { with: ['a crane fell'], without: ['on Tuesday'] }, 'equal');
    expect([...beside.weights]).toEqual([0]);
  });
});

describe('weights', () => {
  it('sum to 1 on every page, grow slower than the words, and are four times as high for the first paragraph', () => {
    const { weights } = labelBlocks([FIRST, 'Home', ''], { text: FIRST }, 'sqrt');
    expect(weights[0]! + weights[1]!).toBeCloseTo(1, 6);
    expect(weights[0]! / weights[1]!).toBeCloseTo(4 * Math.sqrt(15), 4);
    expect(weights[2]).toBe(0);
  });
});
