import { expect, test } from '#tests/unit/test.ts';
import { compileChapter } from './compile.ts';

test('a note stands behind its paragraph, which is whole, and the id names both', async () => {
  const { code } = await compileChapter(
    'It paid.<Note title="When">By April.</Note> It said so. [#p-2b3c]\n\nNo note. [#p-4d5f]',
  );
  expect(code.replaceAll(/\n\s*/g, '')).toContain(
    '<_components.div class="noted" id="p-2b3c"><_components.p>{"It paid."}{" It said so."}<_components.a href="#p-2b3c" className="here" aria-label="Link to this passage" />{"\u00a0"}</_components.p>' +
      '<_components.div className="note" role="note"><Note title="When">{"By April."}</Note>{"\u00a0"}</_components.div></_components.div>' +
      '{"\\n"}<_components.p id="p-4d5f">{"No note."}<_components.a href="#p-4d5f" className="here" aria-label="Link to this passage" /></_components.p>',
  );
});
