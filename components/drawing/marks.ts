import type { Markish } from '@observablehq/plot';
import type { CompanyId } from '#data/companies.ts';

/** Whose colour a mark has: a company’s, or that of everybody else. */
export type Colour = CompanyId | 'other';

/** The three tones of a company: solid for what was paid, tint for what is promised, text. */
export function tones(company: Colour) {
  return {
    solid: `var(--${company})`,
    tint: `var(--${company}-tint)`,
    text: `var(--${company}-text)`,
    /** Fill of {@link hatches}: what is only reported, or not itemised. */
    hatch: `url(#hatch-${company})`,
  };
}

/** The mark of some rows, or nothing where there are none: a mark that draws nothing stops the build. */
export function whenAny<Row>(
  rows: readonly Row[],
  mark: (rows: readonly Row[]) => Markish,
): readonly Markish[] {
  return rows.length === 0 ? [] : [mark(rows)];
}

const svg = 'http://www.w3.org/2000/svg';

/** The hatched fills of some companies, named as often as you like; draws nothing itself. Put it first among the marks. */
export function hatches(companies: readonly Colour[]): Markish {
  return (_index, _scales, _channels, _dimensions, context) => {
    const { document } = context;
    const defs = document.createElementNS(svg, 'defs');
    for (const company of new Set(companies)) {
      const pattern = document.createElementNS(svg, 'pattern');
      const attributes = {
        id: `hatch-${company}`,
        width: '6',
        height: '6',
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      };
      for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, value);
      const ground = document.createElementNS(svg, 'rect');
      ground.setAttribute('width', '6');
      ground.setAttribute('height', '6');
      ground.setAttribute('fill', tones(company).tint);
      const line = document.createElementNS(svg, 'rect');
      line.setAttribute('width', '1.5');
      line.setAttribute('height', '6');
      line.setAttribute('fill', tones(company).solid);
      line.setAttribute('fill-opacity', '0.7');
      pattern.append(ground, line);
      defs.append(pattern);
    }
    return defs;
  };
}
