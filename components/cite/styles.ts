/**
 * Two styles in the Citation Style Language, for what this book has: a whole, and parts of it, all dated by
 * the day and signed by nobody. Their rules: the ninth handbook of the Modern Language Association, and the
 * bibliography of the Chicago Manual of Style, of which no package of the registry has a current copy.
 */
const frame = (name: string, layout: string) =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
    <info><title>${name}</title><id>${name}</id><updated>2026-11-29T00:00:00+00:00</updated></info>
    <citation><layout><text variable="title"/></layout></citation>
    <bibliography><layout suffix=".">${layout}</layout></bibliography>
  </style>`;

const book = '<text variable="title" text-case="title" font-style="italic"/>';
const part = '<text variable="title" text-case="title" quotes="true" suffix="."/>';
const container = '<text variable="container-title" text-case="title" font-style="italic"/>';

/** Title of the part, its container, version by the day, location; what it is comes last, where it is no text. */
const mla = frame(
  'mla',
  `<group delimiter=" ">
    <choose>
      <if type="book">${book.replace('/>', ' suffix=","/>')}</if>
      <else>${part}${container.replace('/>', ' suffix=","/>')}</else>
    </choose>
    <group delimiter=", ">
      <date variable="issued" prefix="edition of ">
        <date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/>
      </date>
      <text variable="URL"/>
    </group>
  </group>
  <text variable="genre" prefix=". "/>`,
);

/** Title of the part, what it is, where it stands, the edition by the day, address. */
const chicago = frame(
  'chicago',
  `<group delimiter=". ">
    <choose>
      <if type="book">${book}</if>
      <else>
        <group delimiter=" ">
          ${part}<text variable="genre" suffix="."/><text value="In"/>${container}
        </group>
      </else>
    </choose>
    <date variable="issued" prefix="Edition of ">
      <date-part name="month" suffix=" "/><date-part name="day" suffix=", "/><date-part name="year"/>
    </date>
    <text variable="URL"/>
  </group>`,
);

/** The styles that the library does not bring, under their names. */
export const ownStyles = { mla, chicago } as const;
