package no.bevilling.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The typeface of all documents, Liberation Sans (SIL Open Font License), from the class path: it covers Norwegian and
 * the Sami languages, and an installation needs no fonts of its own.
 */
enum Fonts {
    REGULAR("LiberationSans-Regular"),
    BOLD("LiberationSans-Bold"),
    ITALIC("LiberationSans-Italic"),
    BOLD_ITALIC("LiberationSans-BoldItalic");

    static final String FAMILY = "Liberation Sans";

    private final String file;

    Fonts(String file) {
        this.file = file;
    }

    String fileName() {
        return file + ".ttf";
    }

    InputStream open() {
        InputStream in = Fonts.class.getResourceAsStream("/liberation/" + fileName());
        if (in == null) {
            throw new IllegalStateException("the font " + fileName() + " is not on the class path");
        }
        return in;
    }

    byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
