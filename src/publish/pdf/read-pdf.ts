import { getDocumentProxy } from 'unpdf';

/** On which page each of some named places of a PDF stands, counted from 1; places that it does not have are left out. */
export async function pagesOfPlaces(
  pdf: Uint8Array,
  places: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const wanted = new Set(places);
  const found = new Map<string, number>();
  const destinations: Readonly<Record<string, unknown>> = await document.getDestinations();
  for (const [name, destination] of Object.entries(destinations)) {
    if (!wanted.has(name) || !Array.isArray(destination)) continue;
    const page: unknown = destination[0];
    if (isReference(page)) found.set(name, (await document.getPageIndex(page)) + 1);
  }
  await document.loadingTask.destroy();
  return found;
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
