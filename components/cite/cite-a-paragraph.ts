// Opens the chapter that the address names. A field takes the address of a paragraph: the citations of its chapter then
// lead to it. Without a script the page says how to do that by hand.
import { paragraphIn } from './paragraph-in.ts';

const place = document.querySelector('#paragraph-field');
if (place && location.protocol !== 'file:') {
  const label = document.createElement('label');
  label.textContent = 'Address of the paragraph ';
  const field = document.createElement('input');
  field.type = 'url';
  field.placeholder = `${new URL('.', location.href).href}…#p-…`;
  const said = document.createElement('output');
  label.append(field);
  place.append(label, said);
  const slugs = [...document.querySelectorAll<HTMLElement>('details[data-chapter]')].map(
    ({ id }) => id,
  );
  field.addEventListener('input', () => {
    const found = paragraphIn(field.value, slugs);
    const chapter = found && document.getElementById(found.slug);
    if (!found || !(chapter instanceof HTMLDetailsElement)) {
      said.textContent =
        field.value.trim() === ''
          ? ''
          : 'This is not the address of a paragraph of a chapter. It ends in # and a few signs: copy it from the mark ¶ behind the paragraph.';
      return;
    }
    chapter.open = true;
    for (const link of chapter.querySelectorAll<HTMLAnchorElement>('.cite-line a')) {
      link.hash = found.id;
      // The page’s public address, where it has one, is not that at which it is read.
      link.textContent = link.textContent.replace(/(?:#.*)?$/, link.hash);
    }
    said.textContent = `Above, the styles of “${chapter.querySelector('summary')?.textContent.trim() ?? found.slug}” now lead to this paragraph.`;
  });
}

const named = document.getElementById(location.hash.slice(1));
if (named instanceof HTMLDetailsElement) named.open = true;
