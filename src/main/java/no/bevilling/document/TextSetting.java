package no.bevilling.document;

import com.lowagie.text.pdf.BaseFont;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.bevilling.document.TaggedPdf.Style;

/** The fonts of one document, and how its text falls into lines. Lengths are in points. */
final class TextSetting {
    private final Map<Fonts, BaseFont> fonts = new EnumMap<>(Fonts.class);

    String printable(String text, Style style) {
        return PrintableText.of(text, font(style.font())::charExists);
    }

    float width(String text, Style style) {
        return font(style.font()).getWidthPoint(text, style.size());
    }

    List<String> lines(String text, Style style, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text, style).trim().split(" +")) {
            if (line.length() > 0 && width(line + " " + word, style) > width) {
                lines.add(line + " ");
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            while (line.length() > 1 && width(line.toString(), style) > width) {
                int fit = line.length() - 1;
                while (fit > 1 && width(line.substring(0, fit), style) > width) {
                    fit--;
                }
                lines.add(line.substring(0, fit));
                line.delete(0, fit);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    BaseFont font(Fonts font) {
        return fonts.computeIfAbsent(font, Fonts::load);
    }
}
