import { expect, test } from '#tests/unit/test.ts';
import { holdTogether } from '../../../src/publish/hold-together.ts';
import { textAfter } from './a-site.ts';

const cases = [
  {
    what: 'a value and its unit',
    from: '<p>It is $15 billion, and 3.5 million.</p>',
    to: '<p>It is $15~billion, and 3.5~million.</p>',
  },
  {
    what: 'a day and its month',
    from: '<a>18 November</a> 2026 or 5 Oct',
    to: '<a>18~November</a> 2026 or 5~Oct',
  },
  {
    what: 'the name of a form',
    from: '<p>A draft S-1, an 8-K.</p>',
    to: '<p>A draft [S-1], an [8-K].</p>',
  },
  {
    what: 'the name of a model',
    from: '<p>GPT-5.6 and GPT-4o; GPT-5.</p>',
    to: '<p>[GPT-5.6] and [GPT-4o]; [GPT-5].</p>',
  },
  {
    what: 'a word with a hyphen that is quoted for itself',
    from: '<p>“pre-money” fell, “the pre-money price” and pre-money stay.</p>',
    to: '<p>[“pre-money”] fell, “the pre-money price” and pre-money stay.</p>',
  },
  {
    what: 'no longer name, span or unit',
    from: '<p>S-1-like 10-20 2026-02 5 billionaires</p>',
    to: '<p>S-1-like 10-20 2026-02 5 billionaires</p>',
  },
  {
    what: 'nothing that is not read',
    from: '<p title="5 billion > S-1"></p><svg><text>5 billion S-1</text></svg><script>"S-1"</script>',
    to: '<p title="5 billion > S-1"></p><svg><text>5 billion S-1</text></svg><script>"S-1"</script>',
  },
] as const;

for (const { what, from, to } of cases) {
  test(`what is read as one stays on one line: ${what}`, async () => {
    const wanted = to
      .replaceAll('~', '\u00a0')
      .replaceAll(/\[([^\]]*)\]/g, '<span class="whole">$1</span>');
    expect(await textAfter([holdTogether], { 'a.html': from }, 'a.html')).toBe(wanted);
  });
}
