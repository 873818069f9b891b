package no.bevilling.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/** Running text as a PDF/A-2a and PDF/UA-1 file, from strict XHTML with its style in it. */
public final class PdfFromHtml {
    static {
        // The renderer tells of every step at INFO.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private static final String PICTURE = "data:image/png;base64,";

    private PdfFromHtml() {}

    /** The file. Signs that the typeface does not have become a visible box. */
    public static byte[] write(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.usePdfAConformance(PdfAConformance.PDFA_2_A);
        pdf.usePdfUaAccessibility(true);
        pdf.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        pdf.useFont(Fonts.REGULAR::openPlain, Fonts.FAMILY, 400, FontStyle.NORMAL, true);
        pdf.useFont(Fonts.BOLD::openPlain, Fonts.FAMILY, 700, FontStyle.NORMAL, true);
        pdf.useUnicodeLineBreaker(new BreakAtSpaces());
        // A paper is whole in itself: nothing in it may make the server fetch something. A picture stands in it as
        // data.
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            pdf.useExternalResourceAccessControl((uri, type) -> uri != null && uri.startsWith(PICTURE), when);
        }
        pdf.withHtmlContent(PrintableText.of(xhtml, Fonts.REGULAR::shows), null);
        pdf.toStream(out);
        try {
            pdf.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the paper cannot be written", e);
        }
        return out.toByteArray();
    }
}
