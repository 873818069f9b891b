package no.bevilling.document;

import com.lowagie.text.pdf.BaseFont;
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
    private volatile BaseFont glyphs;

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

    private byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Whether the typeface has a sign for this character. */
    boolean shows(int codePoint) {
        if (glyphs == null) {
            glyphs = load();
        }
        return glyphs.charExists(codePoint);
    }

    /** The font for one document of OpenPDF's. */
    BaseFont load() {
        try {
            BaseFont font =
                    BaseFont.createFont(fileName(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes(), null);
            // OpenPDF's list of the glyphs kept is incomplete, and PDF/A-2 demands either a whole one or none.
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(fileName(), e);
        }
    }
}
