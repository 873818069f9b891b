package no.bevilling.document;

import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

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

    /** Names of tables as four letters. */
    private static final int GSUB = 0x47535542;

    private static final int NOT_LOOKED_FOR = 0x67737562;

    private final String file;
    private volatile BaseFont glyphs;
    private volatile byte[] plain;

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

    /**
     * The font without its substitutions (GSUB), for one document of the HTML renderer: for each word it would make the
     * patterns of all ligatures anew, three quarters of the time that a paper takes, and lines are measured without them.
     */
    InputStream openPlain() {
        if (plain == null) {
            plain = withoutSubstitutions(bytes());
        }
        return new ByteArrayInputStream(plain);
    }

    /** Calls the table by a name that nobody looks for; the directory of tables begins at byte 12, 16 bytes for each. */
    private static byte[] withoutSubstitutions(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        int tables = file.getShort(4);
        for (int table = 0; table < tables; table++) {
            int at = 12 + 16 * table;
            if (file.getInt(at) == GSUB) {
                file.putInt(at, NOT_LOOKED_FOR);
            }
        }
        return font;
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
