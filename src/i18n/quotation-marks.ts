/** Puts quotation marks around a text, and alternates those within it. */

/** A quotation in the marks of any language. Before a letter, ’ is an apostrophe and closes nothing. */
const QUOTATION = /“(.*?)”|„(.*?)[“”]|«\s?(.*?)\s?»|»(?!\s)(.*?)«|"(.*?)"|‘(.*?)’(?!\p{L})/gsu;

/**
 * The text in quotation marks. Quotations within it get the inner marks, those within them the outer marks again, and
 * so on, whichever marks the text itself uses. Marks without a partner, apostrophes and straight single quotes stay.
 *
 * @param marks The outer opening and closing mark, then the inner ones, with the spaces that belong to them.
 */
export function quotedBy([open, close, innerOpen, innerClose]: Iterable<string>, text: string): string {
  return (
    open +
    text.replace(QUOTATION, (_, ...groups: string[]) =>
      quotedBy(
        [innerOpen!, innerClose!, open!, close!],
        groups.find((group) => group !== undefined)!,
      ),
    ) +
    close
  );
}
