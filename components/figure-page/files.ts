/** A file in which a figure can be taken. */
interface FigureFile {
  /** What follows the figure's id in its path below `figures/`. */
  readonly ending: string;
  readonly name: string;
  /** What it is good for, in a few words. */
  readonly use: string;
}

/** The files of every figure, in the order in which its page offers them. */
export const figureFiles: readonly FigureFile[] = [
  { ending: '.svg', name: 'SVG', use: 'sharp at any size, light or dark' },
  { ending: '.png', name: 'PNG', use: 'for slides and documents' },
  { ending: '-dark.png', name: 'PNG, dark', use: 'for dark slides' },
  { ending: '.csv', name: 'CSV', use: 'its rows, for a spreadsheet' },
  { ending: '.json', name: 'JSON', use: 'its rows, for a program' },
];
