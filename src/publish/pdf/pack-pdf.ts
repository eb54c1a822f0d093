import { PDFDocument } from 'pdf-lib';

/**
 * A PDF with its objects packed, to less than half of what Chromium writes: the tags of a book are tens of thousands of
 * small objects, which it leaves as they are. What it says and holds does not change; it is of PDF 1.7 then.
 */
export async function packPdf(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}
