import { defineExplorable } from '#components/explore/define-explorable.ts';
import { printed, words } from '#components/figure/words.ts';
import { formatAmount } from '#lib/format.ts';
import { amount, qualifierOf } from '#lib/recorded-facts.ts';
import { theCapTable, type TheCapTableGiven } from './model.ts';

// What does a round make of the shares of those who were there before it?
const isAbout = (id: Parameters<typeof qualifierOf>[0]) => qualifierOf(id).qualifier === 'about';
const softbankPercent = amount('softbank.stake.2025-12', 'percent');

/** What the record says of the round and of who held what before it. */
export const capTableGiven: TheCapTableGiven = {
  preMoneyUsdBn: amount('round.announced.pre', 'usd-bn'),
  newMoneyUsdBn: amount('round.announced.total', 'usd-bn'),
  holders: [
    {
      id: 'foundation',
      name: 'OpenAI Foundation',
      beforePercent: amount('captable.foundation.stake.2025', 'percent'),
      isAbout: isAbout('captable.foundation.stake.2025'),
      partUsdBn: 0,
    },
    {
      id: 'microsoft',
      name: 'Microsoft',
      beforePercent: amount('microsoft.stake.2025q4', 'percent'),
      isAbout: isAbout('microsoft.stake.2025q4'),
      partUsdBn: 0,
    },
    {
      id: 'softbank',
      name: 'SoftBank',
      beforePercent: softbankPercent,
      isAbout: isAbout('softbank.stake.2025-12'),
      partUsdBn: amount('round.softbank.total', 'usd-bn'),
    },
    {
      id: 'amazon',
      name: 'Amazon',
      beforePercent: 0,
      isAbout: true,
      partUsdBn: amount('round.amazon.total', 'usd-bn'),
    },
    {
      id: 'nvidia',
      name: 'NVIDIA',
      beforePercent: null,
      isAbout: false,
      partUsdBn: amount('round.nvidia.total', 'usd-bn'),
    },
    {
      id: 'others',
      name: 'All others, employees included',
      beforePercent: amount('captable.foundation.stake.2025.others', 'percent') - softbankPercent,
      isAbout: isAbout('softbank.stake.2025-12'),
      partUsdBn: 0,
    },
  ],
};

const { preMoneyUsdBn, newMoneyUsdBn } = capTableGiven;
const closedUsdBn = amount('round.close.total', 'usd-bn');
const model = theCapTable(capTableGiven);
const announced = {
  'new-money': newMoneyUsdBn,
  'pre-money': preMoneyUsdBn,
  'from-microsoft': 0,
  'from-others': 0,
};
/** What Microsoft would have to pay to hold its share: that share of the new money, rounded up to whole billions. */
const keepsUsdBn = Math.ceil((newMoneyUsdBn * amount('microsoft.stake.2025q4', 'percent')) / 100);
/** A large cheque that is still less than that. */
const tryUsdBn = Math.floor(keepsUsdBn / 3);
const usd = (usdBn: number) => formatAmount(usdBn, 'usd-bn');

export const theCapTableExplorable = defineExplorable({
  model,
  given: capTableGiven,
  name: 'The cap table',
  title: 'Change the money and the price, and see what becomes of each holder’s share',
  measure:
    'Share of OpenAI in percent: for each holder before the round, above, and after it, below, as worked out here. At the top the whole company in dollars.',
  columns: [
    { label: 'Holder' },
    { label: 'Share before', isNumeric: true },
    { label: 'Pays in, $ billion', isNumeric: true },
    { label: 'Share after', isNumeric: true },
    { label: 'Priced at, $ billion', isNumeric: true },
  ],
  origins: {
    'new-money': { facts: ['round.announced.total'] },
    'pre-money': { facts: ['round.announced.pre'] },
    'from-microsoft': {
      choice:
        'Microsoft was not among the investors of February. In March OpenAI credited it with “continued participation”, without an amount, and its filings to the end of June 2026 show no trace of new money, so it begins with nothing.',
    },
    'from-others': {
      choice: words`The parts announced for Amazon, NVIDIA and SoftBank make up the whole sum of February, so it begins with nothing. By the close ${printed('round.close.others')} more had been committed.`,
    },
  },
  assumptions: [
    words`All new money is paid, every new share costs the same, and nobody sells. In the round itself the price was ${printed('round.announced.pre')} before the money: stated for the sum of February, by subtraction for that of March.`,
    words`What is set neither for Microsoft nor for other buyers is divided as it was announced: ${printed('round.amazon.total')} from Amazon, ${printed('round.nvidia.total')} from NVIDIA, ${printed('round.softbank.total')} from SoftBank.`,
    words`The shares before are the last ones stated for a day before the round: by OpenAI for the foundation (${printed('captable.foundation.stake.2025')}) and for employees and other investors together (${printed('captable.foundation.stake.2025.others')}), in October 2025; by Microsoft (${printed('microsoft.stake.2025q4')}, as converted) and by SoftBank (${printed('softbank.stake.2025-12')}) for the end of that year. SoftBank’s is taken out of the group of other investors.`,
  ],
  leavesOut: [
    'What NVIDIA held before is not on record. It stays among the others; the row of NVIDIA shows only what it buys here.',
    words`For Amazon no earlier shares are on record, and it discloses no share now: ours is division. A leaked list of April 2026 has ${printed('captable.leak.amazon')}, unconfirmed.`,
    words`New shares for employees, conversions and sales between holders. As a check: SoftBank says that it held ${printed('softbank.stake')} in October 2026, and Microsoft held ${printed('microsoft.stake.2026fy')} at the end of June, when part of the round was not yet paid. Against it: the foundation’s ${printed('captable.foundation.stake.2026-05')} in May 2026, to which Greg Brockman of OpenAI testified by WIRED’s report. It is more than before the round, and unexplained.`,
    'The shares before are whole percentages, so the decimals after show which way a share goes and roughly how far. Rounded shares need not add up to the whole.',
    'Rights. The foundation controls the company, and preferred shares usually rank ahead of common ones; a percentage shows neither. What a share is worth at the price of the round is not what it would sell for.',
  ],
  surprise: {
    invitation: words`Let Microsoft pay ${usd(tryUsdBn)} of the new money. Does its share rise?`,
    state: { ...announced, 'from-microsoft': tryUsdBn },
  },
  scenarios: [
    { label: 'As announced', state: announced },
    {
      label: 'As closed, if Microsoft paid nothing',
      state: {
        ...announced,
        'new-money': closedUsdBn,
        'from-others': amount('round.close.others', 'usd-bn'),
      },
    },
    {
      label: words`${usd(preMoneyUsdBn)} read as post-money`,
      state: { ...announced, 'pre-money': preMoneyUsdBn - newMoneyUsdBn },
    },
    { label: 'Microsoft keeps its share', state: { ...announced, 'from-microsoft': keepsUsdBn } },
    {
      label: words`At ${usd(preMoneyUsdBn / 2)} instead`,
      state: { ...announced, 'pre-money': preMoneyUsdBn / 2 },
    },
  ],
  sources: [
    'openai-2026-02-scaling',
    'openai-2026-03-closing',
    'openai-structure',
    'microsoft-2025-q4-10q',
    'softbank-2025-12-release',
    'htx-2026-04-captable',
    'wired-2026-05-brockman',
  ],
  asOf: 'books',
});
