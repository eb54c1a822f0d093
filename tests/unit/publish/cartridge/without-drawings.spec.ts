import { expect, test } from '#tests/unit/test.ts';
import { withoutDrawings } from '../../../../src/publish/cartridge/without-drawings.ts';

test('drawings that have a picture are emptied, with what lies in them; their patterns and all others stay', () => {
  const pattern = '<pattern id="p"><path d="M0 0"/></pattern>';
  const other = '<div class="explore-picture"><svg><rect/></svg></div>';
  const drawing = (inner: string) =>
    `<div class="drawing drawing-wide"><svg width="840">${inner}</svg></div>`;
  expect(
    withoutDrawings(
      `<p>a</p>${drawing(`<defs>${pattern}</defs><svg><g/></svg><rect/>`)}<p>b</p>${drawing('<g/>')}${other}`,
    ),
  ).toBe(
    `<p>a</p>${drawing(`<defs>${pattern}</defs><path/>`)}<p>b</p>${drawing('<defs></defs><path/>')}${other}`,
  );
});
