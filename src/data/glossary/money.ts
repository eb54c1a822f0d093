import type { GlossaryTerm } from './term.ts';

/** Terms about shares, prices of companies and their books. */
export const moneyTerms = [
  {
    id: 'pre-money',
    term: 'Pre-money valuation',
    definition:
      'What a company is priced at just before new money comes in: the price of a share in the round, times the shares that exist before it. Investors and company settle it by bargaining.',
    example:
      'Ten million dollars are offered for shares of a company that both sides price at $90 million. Those $90 million are the pre-money valuation.',
    seeAlso: ['post-money', 'valuation', 'dilution'],
    chapter: 'the-round',
  },
  {
    id: 'post-money',
    term: 'Post-money valuation',
    definition:
      'The pre-money valuation plus the new money: what the company is priced at once the money is in. The new shareholders own the new money divided by this figure.',
    example:
      'A company priced at $90 million takes in $10 million. Post-money it stands at $100 million, and the newcomers own a tenth of it.',
    seeAlso: ['pre-money', 'dilution'],
    chapter: 'the-round',
  },
  {
    id: 'valuation',
    term: 'Valuation',
    definition:
      'A price for a whole company, worked out from the price of the part that was sold. Nobody has paid it for the whole, and counting every share at the price of the best ones flatters it.',
    example:
      'Somebody pays $2 for one of a million shares. The company is then “valued at” $2 million, though $2 changed hands.',
    seeAlso: ['pre-money', 'post-money', 'preferred-share'],
    chapter: 'the-round',
  },
  {
    id: 'tranche',
    term: 'Tranche',
    definition:
      'One part of a sum that is paid in parts, on dates or conditions settled beforehand. Until its date has come or its condition is met or waived, a tranche is a promise.',
    example:
      'An investor promises $10 million: four at signing, six when the first factory runs. The six are the second tranche.',
    seeAlso: ['committed-capital'],
    chapter: 'the-round',
  },
  {
    id: 'preferred-share',
    term: 'Preferred share',
    definition:
      'A share with rights ahead of the ordinary kind, most often the right to get its money back first if the company is sold or wound up. Start-ups sell preferred shares to investors, and these can usually be turned into common shares.',
    example:
      'A company bought for less than its investors put in may pay the holders of preferred shares in full and the founders nothing.',
    seeAlso: ['common-share', 'as-converted'],
    chapter: 'the-round',
  },
  {
    id: 'common-share',
    term: 'Common share',
    definition:
      'The ordinary share of a company: a vote, and a part of whatever is left when everybody ahead has been paid. Founders and staff mostly hold this kind.',
    example:
      'In a sale of the company the lenders are paid first, then the preferred shares, then the common ones.',
    seeAlso: ['preferred-share'],
  },
  {
    id: 'cap-table',
    term: 'Cap table',
    definition:
      'Short for capitalisation table: the list of who holds how many shares of a company, and what part of the whole that is. A private company need not publish it.',
    example: 'Founders 60, staff 15, investors 25: three lines that add up to a hundred.',
    seeAlso: ['as-converted', 'dilution'],
    chapter: 'the-round',
  },
  {
    id: 'as-converted',
    term: 'As-converted',
    definition:
      'Counted as if everything that can become a common share had become one. With the word “diluted” the count also takes in shares that are still owed to others, such as options; only on one such basis can holders of different kinds be compared.',
    example:
      'Sixty common shares and forty preferred ones that convert one for one: as converted, the preferred holders own forty of a hundred.',
    seeAlso: ['preferred-share', 'cap-table'],
    chapter: 'two-clouds',
  },
  {
    id: 'dilution',
    term: 'Dilution',
    definition:
      'The fall of a holder’s percentage when a company issues new shares and the holder does not buy its part of them. The holder has as many shares as before, of a larger number.',
    example:
      'Ten of a hundred shares are 10%. After the company has sold 25 new ones to others, the same ten are 8%.',
    seeAlso: ['post-money', 'cap-table'],
    chapter: 'the-round',
  },
  {
    id: 'share-sale',
    term: 'Share sale (tender)',
    definition:
      'A sale of shares that already exist, often by employees, to investors or back to the company; in a tender the buyer names a price and invites holders to sell. When investors buy, no money reaches the company.',
    example:
      'Staff of a start-up sell $5 million of their shares to a fund. The price makes news as a “valuation”; the company’s bank account does not move.',
    seeAlso: ['valuation'],
    chapter: 'the-round',
  },
  {
    id: 'recapitalisation',
    term: 'Recapitalisation',
    definition:
      'A rebuilding of who owns what in a company: old claims are exchanged for new ones. It need not bring in any money.',
    example:
      'A partner that was owed a part of future profits gives up that claim and receives shares instead.',
    seeAlso: ['cap-table', 'common-share'],
    chapter: 'two-clouds',
  },
  {
    id: 'committed-capital',
    term: 'Committed capital',
    definition:
      'Money that investors have bound themselves to pay, at once or later. It is firmer than money under discussion, and it is not yet money in the bank.',
    example:
      'A fund signs for $10 million and pays $4 million in spring: ten are committed, four are paid, six are owed.',
    seeAlso: ['tranche', 'letter-of-intent'],
    chapter: 'the-round',
  },
  {
    id: 'listing',
    term: 'Listing (IPO)',
    definition:
      'The moment when a company’s shares can first be bought and sold on a stock exchange; if new shares are sold to the public with it, it is called an initial public offering. From then on the company must publish its accounts regularly.',
    example:
      'A company files its prospectus in spring, and its shares trade for the first time in summer.',
    seeAlso: ['s-1', '10-q'],
    chapter: 'fifty-nine-days',
  },
  {
    id: 'backlog',
    term: 'Backlog (RPO)',
    definition:
      'Work that customers have ordered by contract and the company has still to deliver, at its price; accounts call it remaining performance obligations. It is as good as the customers behind it.',
    example:
      'A customer signs for three years of service at $1 million a year. After the first year, $2 million of it are backlog.',
    seeAlso: ['run-rate'],
    chapter: 'the-distributed-bet',
  },
  {
    id: 'run-rate',
    term: 'Run rate',
    definition:
      'A recent month or quarter multiplied up to a year, also called annualised revenue. It says where sales would stand if nothing changed, which is more than a growing company has earned in any year so far.',
    example:
      'Sales of $2 million in June are a run rate of $24 million, even if the whole year before brought ten.',
    seeAlso: ['backlog'],
    chapter: 'the-meter-and-the-worker',
  },
  {
    id: 'gross-margin',
    term: 'Gross margin',
    definition:
      'The part of revenue that is left after the direct costs of what was sold, as a share of revenue. Companies draw the line round “direct” differently, so two gross margins can be compared only if the line is the same.',
    example: 'Bread sold for $100 took $60 of flour, power and baking: a gross margin of 40%.',
    seeAlso: ['compute-margin'],
    chapter: 'the-meter-and-the-worker',
  },
  {
    id: 'compute-margin',
    term: 'Compute margin',
    definition:
      'The part of revenue that is left after the cost of running the models, as a share of revenue; OpenAI’s is reported for paying users alone. No accounting standard defines it, and it leaves out everything else a service costs, such as users who pay nothing, training and staff.',
    example:
      'Customers pay $100 and the computing for them costs $30: a compute margin of 70%, whatever the free users cost.',
    seeAlso: ['gross-margin', 'inference'],
    chapter: 'the-meter-and-the-worker',
  },
  {
    id: 'cash-burn',
    term: 'Cash burn',
    definition:
      'How much more cash a company pays out than it takes in over a period, before new money from investors or lenders. It differs from the loss in its accounts: wear on machines and shares given to staff make a loss without any cash leaving that day.',
    example:
      'A company takes in $5 million a month and pays out eight. With $30 million in the bank it lasts ten months.',
    seeAlso: ['gross-margin'],
    chapter: 'the-distributed-bet',
  },
  {
    id: 'carrying-value',
    term: 'Carrying value',
    definition:
      'The amount at which a holding stands in its owner’s books. Under one rule that is what was paid, under another an estimate of what it would fetch, under a third the cost moved by a share of profits and losses; so two carrying values need not measure the same thing.',
    example:
      'Two companies each pay $10 million for like stakes. One keeps them at ten, the other writes them up to thirty, and neither breaks a rule.',
    seeAlso: ['fair-value', 'equity-method'],
    chapter: 'the-distributed-bet',
  },
  {
    id: 'fair-value',
    term: 'Fair value',
    definition:
      'The price at which a holding could be sold on a given day between parties who deal freely. Where there is no market it is an estimate, and a gain in it brings no cash until something is sold.',
    example:
      'A stake bought for $10 million is marked up to $40 million after a later round at a higher price. The books show a gain of thirty; the bank account shows none.',
    seeAlso: ['carrying-value', 'valuation'],
  },
  {
    id: 'equity-method',
    term: 'Equity method',
    definition:
      'The way to account for a stake that gives influence without control: the owner books its share of the other company’s profit or loss and moves the value of the stake by as much. When others buy new shares at a high price, the owner can book a gain from its own dilution.',
    example:
      'A company that owns a quarter of a start-up with a loss of $8 million books $2 million of that loss as its own.',
    seeAlso: ['hypothetical-liquidation', 'carrying-value', 'dilution'],
    chapter: 'two-clouds',
  },
  {
    id: 'hypothetical-liquidation',
    term: 'Hypothetical liquidation at book value',
    definition:
      'A form of the equity method for owners whose rights do not follow their percentages. At each date the owner asks what it would receive if the company were wound up at the values in its books; the change since the last date, apart from money it put in or took out, is its profit or loss.',
    example:
      'A partner who is first in line would get $10 million in March and $7 million in June. It books a loss of three, whatever its percentage says.',
    seeAlso: ['equity-method', 'preferred-share'],
    chapter: 'two-clouds',
  },
  {
    id: 's-1',
    term: 'S-1',
    definition:
      'The form with which a company registers shares in the United States before it sells them to the public: audited accounts, risks, owners, plans. A draft may first go to the regulator in confidence, and must be made public before the shares are marketed.',
    example:
      'A company says that it has filed a draft in confidence. Readers then know of the step and not of a single number in it.',
    seeAlso: ['listing', '10-q'],
    chapter: 'fifty-nine-days',
  },
  {
    id: '10-q',
    term: '10-Q and 10-K',
    definition:
      'The reports that companies with public shares file with the regulator of the United States: a 10-Q after each of the first three quarters of their business year, a 10-K with audited accounts after the whole. An 8-K reports an important event in between.',
    example:
      'A payment made in July can stand in the report on the quarter to June, as an event after its end.',
    seeAlso: ['s-1', 'carrying-value'],
    chapter: 'the-round',
  },
] as const satisfies readonly GlossaryTerm[];
