/** Where a thing stands in a stack: its upper edge, its height and its middle, in pixels. */
export interface Stacked {
  readonly top: number;
  readonly height: number;
  readonly middle: number;
}

/**
 * Things of different heights one under another: each with its place, in the order given, and the
 * height of the whole.
 *
 * @param heightOf Height of a thing in pixels; its index is given too, so that the first of a group
 * can be taller.
 * @param from Room above the first thing; 0 by default. It counts towards the height of the whole.
 */
export function stackDown<Item extends object>(
  items: readonly Item[],
  heightOf: (item: Item, index: number) => number,
  from = 0,
): { readonly placed: readonly (Item & Stacked)[]; readonly height: number } {
  let top = from;
  const placed = items.map((item, index) => {
    const height = heightOf(item, index);
    const place = { ...item, top, height, middle: top + height / 2 };
    top += height;
    return place;
  });
  return { placed, height: top };
}
