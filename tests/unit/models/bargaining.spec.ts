import { expect, test } from '#tests/unit/test.ts';
import {
  nashSplit,
  shapleyValues,
  bestOfTwoClouds,
  twoCloudSplit,
  walkOutSplit,
  type Bargain,
} from '#models/bargaining.ts';

function aBargain(bargain: Partial<Bargain> = {}): Bargain {
  return { surplus: 100, openaiFallback: 0, cloudFallback: 0, openaiWeight: 0.5, ...bargain };
}

const steps = [0, 20, 40, 60, 80, 100];

test('with nothing to fall back on and even weights, each side gets half', () => {
  expect(nashSplit(aBargain())).toEqual({ isAgreed: true, gain: 100, openai: 50, cloud: 50 });
});

test('fallbacks of 50 and 25 leave a gain of 25 to share', () => {
  // 100 − 50 − 25 = 25; half of it is 12.5; 50 + 12.5 = 62.5 and 25 + 12.5 = 37.5.
  expect(nashSplit(aBargain({ openaiFallback: 50, cloudFallback: 25 }))).toEqual({
    isAgreed: true,
    gain: 25,
    openai: 62.5,
    cloud: 37.5,
  });
});

test('the two shares always make up the whole', () => {
  for (const openaiFallback of steps) {
    for (const openaiWeight of [0, 0.3, 1]) {
      const { openai, cloud } = nashSplit(aBargain({ openaiFallback, openaiWeight }));
      expect(openai + cloud).toBeCloseTo(100, 10);
    }
  }
});

test('nobody agrees to less than the fallback', () => {
  for (const openaiFallback of steps) {
    const cloudFallback = 100 - openaiFallback;
    const split = nashSplit(aBargain({ openaiFallback, cloudFallback, openaiWeight: 0.3 }));
    expect(split.openai).toBeGreaterThanOrEqual(openaiFallback - 1e-9);
    expect(split.cloud).toBeGreaterThanOrEqual(cloudFallback - 1e-9);
  }
});

test('a better fallback never lowers OpenAI’s share, and a better one of the cloud never raises it', () => {
  const own = steps.map((openaiFallback) => nashSplit(aBargain({ openaiFallback })).openai);
  const other = steps.map((cloudFallback) => nashSplit(aBargain({ cloudFallback })).openai);
  expect(own).toEqual(own.toSorted((a, b) => a - b));
  expect(other).toEqual(other.toSorted((a, b) => b - a));
});

test('with all the weight OpenAI takes the whole gain, with none it keeps its fallback', () => {
  expect(nashSplit(aBargain({ openaiFallback: 20, openaiWeight: 1 })).openai).toBe(100);
  expect(nashSplit(aBargain({ openaiFallback: 20, openaiWeight: 0 })).openai).toBe(20);
});

test('where the fallbacks are worth more than the deal, there is no deal', () => {
  const split = { isAgreed: false, gain: 0, openai: 70, cloud: 40 };
  const bargain = aBargain({ openaiFallback: 70, cloudFallback: 40 });
  expect(nashSplit(bargain)).toEqual(split);
  expect(walkOutSplit(bargain)).toEqual(split);
});

test('a fallback that means leaving changes nothing until it beats the even share', () => {
  const shares = steps.map((openaiFallback) => walkOutSplit(aBargain({ openaiFallback })).openai);
  expect(shares).toEqual([50, 50, 50, 60, 80, 100]);
});

test('the cloud, too, can push the split by leaving', () => {
  expect(walkOutSplit(aBargain({ cloudFallback: 70 })).openai).toBe(30);
});

test('with one cloud the Shapley value is an even split', () => {
  expect(shapleyValues(['openai', 'cloud'], ({ size }) => (size === 2 ? 100 : 0))).toEqual([
    50, 50,
  ]);
});

test('two clouds of which either will do leave OpenAI two thirds', () => {
  // Six orders. OpenAI adds 90 unless it comes first: in 4 of 6, so 60. A cloud adds 90 only where
  // it comes right after OpenAI and before the other cloud: in 1 of 6, so 15.
  expect(twoCloudSplit({ withBoth: 90, withFirstAlone: 90, withSecondAlone: 90 })).toEqual({
    openai: 60,
    first: 15,
    second: 15,
  });
});

test('two clouds that are both needed leave OpenAI one third', () => {
  // Whoever comes last adds everything, and each is last in 2 of 6 orders.
  expect(twoCloudSplit({ withBoth: 90, withFirstAlone: 0, withSecondAlone: 0 })).toEqual({
    openai: 30,
    first: 30,
    second: 30,
  });
});

test('two equal clouds leave OpenAI half exactly where one alone makes half of the value', () => {
  const half = twoCloudSplit({ withBoth: 100, withFirstAlone: 50, withSecondAlone: 50 });
  expect(half.openai).toBeCloseTo(50, 10);
});

test('a second cloud that is worth nothing alone or added gets nothing', () => {
  const split = twoCloudSplit({ withBoth: 90, withFirstAlone: 90, withSecondAlone: 0 });
  expect(split).toEqual({ openai: 45, first: 45, second: 0 });
});

test('the three shares always make up the whole', () => {
  for (const withFirstAlone of steps) {
    for (const withSecondAlone of steps) {
      const split = twoCloudSplit({ withBoth: 100, withFirstAlone, withSecondAlone });
      expect(split.openai + split.first + split.second).toBeCloseTo(100, 10);
    }
  }
});

test('other customers of two clouds that are both needed come out of OpenAI’s share', () => {
  // Each cloud is sure of 15 of the 90. Arriving last, OpenAI adds 60, and earlier nothing: a third of
  // 60 is 20. What is left, 70, is divided evenly.
  const split = twoCloudSplit({
    ...{ withBoth: 90, withFirstAlone: 0, withSecondAlone: 0 },
    cloudFallback: 15,
  });
  expect(split.openai).toBeCloseTo(20, 10);
  expect(split.first).toBeCloseTo(35, 10);
  expect(split.second).toBeCloseTo(35, 10);
});

test('the best is to work with both clouds, with one, or with none', () => {
  const alone = { withFirstAlone: 70, withSecondAlone: 60 };
  const best = (cloudFallback: number) =>
    bestOfTwoClouds({ withBoth: 100, ...alone, cloudFallback });
  expect(best(0)).toEqual({ total: 100, partners: 2 });
  // 70 with the first and 30 for the second by itself: as much as with both, and both it is.
  expect(best(30)).toEqual({ total: 100, partners: 2 });
  expect(best(40)).toEqual({ total: 110, partners: 1 });
  expect(best(80)).toEqual({ total: 160, partners: 0 });
});

test('a cloud that loses with other customers is refused', () => {
  const clouds = { withBoth: 10, withFirstAlone: 0, withSecondAlone: 0, cloudFallback: -1 };
  expect(() => twoCloudSplit(clouds)).toThrow(
    new RangeError(
      'A cloud cannot make -1 with other customers. Give a number that is zero or more.',
    ),
  );
});

test('a negative fallback is refused', () => {
  expect(() => nashSplit(aBargain({ openaiFallback: -1 }))).toThrow(
    new RangeError('The bargain’s openaiFallback is -1. Give a number that is zero or more.'),
  );
});

test('a weight above one is refused', () => {
  expect(() => walkOutSplit(aBargain({ openaiWeight: 2 }))).toThrow(
    new RangeError(
      'The bargain’s openaiWeight is 2. Give a part of the whole, from 0 to 1; 0.5 is even.',
    ),
  );
});

test('a cloud worth more alone than both together is refused', () => {
  expect(() => twoCloudSplit({ withBoth: 10, withFirstAlone: 20, withSecondAlone: 0 })).toThrow(
    new RangeError(
      'One cloud alone cannot be worth 20 or 0 where both are worth 10. Give amounts from 0 up to the worth of both.',
    ),
  );
});
