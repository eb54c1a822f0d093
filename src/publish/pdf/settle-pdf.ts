/** What a PDF says of itself besides its title, which the browser takes from the page. */
export interface PdfWords {
  readonly author: string;
  /** The day of the edition, as `2026-11-29`. */
  readonly date: string;
}

/** A text in a PDF’s own brackets. */
function bracketed(text: string): string {
  if (!/^[\x20-\x7e]*$/.test(text)) {
    throw new RangeError(
      `The author “${text}” has a character that no PDF holds in brackets. Write it in plain letters, or let src/publish/pdf/settle-pdf.ts write it in hexadecimal.`,
    );
  }
  return `(${text.replaceAll(/[\\()]/g, '\\$&')})`;
}

/** A replacement as long as what it replaces, so that every offset of the PDF still holds. */
function filled(text: string, length: number): string {
  if (text.length > length) {
    throw new RangeError(
      `“${text}” takes ${text.length} bytes in the PDF, and what Chromium wrote there has ${length}. Make it shorter.`,
    );
  }
  return text.padEnd(length);
}

/**
 * A PDF as Chromium prints it with what differs from run to run made the same: the moment it was printed becomes the
 * day of the edition, and the names of its tags, which count all that the browser has ever shown, count from one. Its
 * author stands in the place of the browser’s own long name. Not a byte moves.
 *
 * @throws Error when the PDF does not say what it is expected to say, as after a change of the browser.
 */
export function settlePdf(pdf: Uint8Array, { author, date }: PdfWords): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const expected = (pattern: RegExp, what: string): RegExp => {
    if (pattern.test(text)) return pattern;
    throw new Error(
      `The PDF that Chromium printed has no ${what}, so that it would differ from print to print. Look what the browser writes now, and correct src/publish/pdf/settle-pdf.ts.`,
    );
  };
  const moment = `(D:${date.replaceAll('-', '')}120000+00'00')`;
  const names = [...new Set(text.match(/\bnode\d{8}\b/g) ?? [])].sort();
  const named = new Map(
    names.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]),
  );
  const settled = text
    .replaceAll(
      expected(/\/(CreationDate|ModDate) (\(D:[^)]*\))/g, 'date'),
      (_, key: string, written: string) => `/${key} ${filled(moment, written.length)}`,
    )
    .replace(expected(/\/Creator \((?:[^\\)]|\\.)*\)/, 'creator'), (written) =>
      filled(`/Author ${bracketed(author)}\n/Creator (Chromium)`, written.length),
    )
    .replaceAll(/\bnode\d{8}\b/g, (name) => named.get(name) ?? name);
  return Buffer.from(settled, 'latin1');
}
