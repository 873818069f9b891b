package no.bevilling.document;

/**
 * A drink group with its definition in words.
 *
 * @param number 1, 2 or 3 (alkoholloven § 1-3)
 * @param words the strengths it covers, in the document's language form
 */
public record DrinkGroup(int number, String words) {
    public DrinkGroup {
        words = Required.text(words, "drinkGroup.words");
    }
}
