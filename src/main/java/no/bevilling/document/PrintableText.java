package no.bevilling.document;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Text that came from people, made fit for paper: composed letters, no control characters (XML forbids them too), a
 * visible box for what the typeface cannot show (PDF/A forbids missing glyphs, and silence would hide a loss), and a
 * paragraph sign never parted from its number.
 */
final class PrintableText {
    private static final int BOX = '\u25A1';

    private PrintableText() {}

    static String of(String text) {
        return of(text, c -> true);
    }

    static String of(String text, IntPredicate hasGlyph) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') {
                out.append(' ');
            } else if (isVisible(c)) {
                out.appendCodePoint(hasGlyph.test(c) ? c : BOX);
            }
        });
        return out.toString().replace("§ ", "§\u00a0");
    }

    /** Whether a character is neither control, format (such as the soft hyphen), surrogate nor noncharacter. */
    static boolean isVisible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED;
    }
}
