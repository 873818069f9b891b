package no.bevilling.document;

import com.google.zxing.common.BitMatrix;
import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes a form as PDF/A-2a and PDF/UA-1 with OpenPDF: every mark on the page belongs either to an element of the
 * structure tree, in reading order, or to an artifact. Content flows down an A4 page and over to the next. OpenPDF's own
 * {@code document.add} does not tag, therefore text is laid out here. Lengths are in points.
 */
final class TaggedPdf {
    static final float MARGIN = 62;
    static final float WIDTH = PageSize.A4.getWidth() - 2 * MARGIN;
    static final Color INK = new Color(0x1A, 0x1A, 0x1A);
    static final Color QUIET = new Color(0x50, 0x55, 0x5C);
    static final Color ACCENT = new Color(0x0B, 0x3B, 0x5C);
    static final Color RULE = new Color(0xB8, 0xC0, 0xC8);
    private static final Color STRIPE = new Color(0xEE, 0xF2, 0xF5);
    private static final float TOP = PageSize.A4.getHeight() - 56;
    private static final float BOTTOM = 82;

    /** A way of setting text: font, size, distance between lines, colour. */
    record Style(Fonts font, float size, float leading, Color colour) {
        static final Style BODY = new Style(Fonts.REGULAR, 10.5f, 14.5f, INK);
        static final Style STRONG = new Style(Fonts.BOLD, 10.5f, 14.5f, INK);
        static final Style SMALL = new Style(Fonts.REGULAR, 8.5f, 11.5f, QUIET);
    }

    /** What stands at the foot of every page: a line of identification, a page number, and perhaps a warning. */
    interface Foot {
        String line();

        String page(int page, int pages);

        /** A line that every page must carry, or null. */
        String warning();
    }

    private final Document document = new Document(PageSize.A4);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final TextSetting setting = new TextSetting();
    private final PdfWriter writer;
    private final PdfContentByte page;
    private final PdfStructureElement root;
    private final Foot foot;
    private final int pages;
    private float y = TOP;
    private float left = MARGIN;
    private float right = MARGIN + WIDTH;
    private int pageNumber = 1;

    /**
     * Writes a document. The content is laid out twice, first to count the pages.
     *
     * @return the bytes of the PDF
     */
    static byte[] write(PdfMetadata about, Foot foot, Consumer<TaggedPdf> content) {
        TaggedPdf counted = new TaggedPdf(about, foot, 0);
        content.accept(counted);
        counted.close();
        TaggedPdf written = new TaggedPdf(about, foot, counted.pageNumber);
        content.accept(written);
        return written.close();
    }

    private TaggedPdf(PdfMetadata about, Foot foot, int pages) {
        this.foot = foot;
        this.pages = pages;
        writer = PdfWriter.getInstance(document, out);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        document.open();
        about.describe(document, writer);
        page = writer.getDirectContent();
        root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        furnish();
    }

    private byte[] close() {
        document.close();
        return out.toByteArray();
    }

    // ---- elements, in reading order ----

    /** A heading of level 1 to 3; the next lines come with it on the same page. */
    void heading(int level, String text, Style style, float before, float after) {
        List<String> lines = setting.lines(text, style, right - left);
        space(before);
        ensure(lines.size() * style.leading() + after + 3 * Style.BODY.leading());
        write(element(root, "H" + level), lines, style);
        y -= after;
    }

    /** A paragraph; a long one goes on over the page. */
    void paragraph(String text, Style style) {
        write(element(root, "P"), setting.lines(text, style, right - left), style);
    }

    /** Numbered items. */
    void numbered(List<String> items, Style style) {
        PdfStructureElement list = element(root, "L");
        attributes(list, "List", "ListNumbering", new PdfName("Decimal"));
        for (int i = 0; i < items.size(); i++) {
            List<String> lines = setting.lines(items.get(i), style, right - left - 20);
            ensure(Math.min(lines.size(), 3) * style.leading());
            PdfStructureElement item = element(list, "LI");
            float at = y;
            write(element(item, "Lbl"), List.of((i + 1) + "."), style);
            y = at;
            left += 20;
            write(element(item, "LBody"), lines, style);
            left -= 20;
            y -= 3;
        }
    }

    /** Names and values: a table without grid whose first column heads each row. */
    void facts(List<Fact> facts, float labelWidth) {
        PdfStructureElement table = element(root, "Table");
        for (Fact fact : facts) {
            List<String> label = setting.lines(fact.label(), LABEL, labelWidth - 10);
            float valueWidth = right - left - labelWidth;
            List<String> first = setting.lines(fact.value(), Style.STRONG, valueWidth);
            List<String> more =
                    fact.detail() == null ? List.of() : setting.lines(fact.detail(), Style.BODY, valueWidth);
            ensure((first.size() + more.size()) * Style.BODY.leading() + 5);
            PdfStructureElement row = element(table, "TR");
            float at = y;
            write(header(row, "Row"), label, LABEL);
            float labelEnd = y;
            y = at;
            left += labelWidth;
            PdfStructureElement cell = element(row, "TD");
            write(more.isEmpty() ? cell : element(cell, "P"), first, Style.STRONG);
            if (!more.isEmpty()) {
                write(element(cell, "P"), more, Style.BODY);
            }
            left -= labelWidth;
            y = Math.min(y, labelEnd) - 5;
        }
    }

    private static final Style LABEL = new Style(Fonts.REGULAR, 10.5f, 14.5f, QUIET);

    /** One line of {@link #facts}. The detail may be null. */
    record Fact(String label, String value, String detail) {}

    /**
     * A table with a header row, repeated as decoration on later pages.
     *
     * @param shares each column's share of the width
     */
    void table(List<String> headers, List<List<String>> rows, float[] shares) {
        PdfStructureElement table = element(root, "Table");
        ensure(3 * 20);
        stripe(20);
        row(element(table, "TR"), headers, shares, true);
        for (List<String> cells : rows) {
            float height = rowHeight(cells, shares);
            if (y - height < BOTTOM) {
                nextPage();
                stripe(20);
                row(null, headers, shares, true);
            }
            row(element(table, "TR"), cells, shares, false);
            rule(RULE, 0.5f);
        }
    }

    private float rowHeight(List<String> cells, float[] shares) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            most = Math.max(
                    most,
                    setting.lines(cells.get(i), Style.BODY, cellWidth(shares[i]))
                            .size());
        }
        return most * Style.BODY.leading() + 6;
    }

    private float cellWidth(float share) {
        return (right - left) * share - 10;
    }

    private void row(PdfStructureElement row, List<String> cells, float[] shares, boolean head) {
        float at = y;
        float end = y;
        float margin = left;
        Style style = head ? Style.STRONG : Style.BODY;
        for (int i = 0; i < cells.size(); i++) {
            y = at - 3;
            List<String> lines = setting.lines(cells.get(i), style, (WIDTH - (margin - MARGIN)) * shares[i] - 10);
            left += 5;
            PdfStructureElement cell = row == null ? null : head ? header(row, "Column") : element(row, "TD");
            write(cell, lines, style);
            left += (WIDTH - (margin - MARGIN)) * shares[i] - 5;
            end = Math.min(end, y - 3);
        }
        left = margin;
        y = end;
    }

    /**
     * A QR code with its alternative text and a caption, in the upper right corner of the space that begins here; what
     * follows is written beside it and must leave that corner free.
     */
    void cornerCode(BitMatrix code, float size, String alternative, String caption) {
        float x = right - size;
        PdfStructureElement figure = element(root, "Figure");
        figure.put(PdfName.ALT, new PdfString(alternative, PdfString.TEXT_UNICODE));
        PdfDictionary layout = attributes(figure, "Layout", "Placement", new PdfName("Block"));
        layout.put(PdfName.BBOX, new PdfArray(new float[] {x, y - size, x + size, y}));
        page.beginMarkedContentSequence(figure);
        page.setColorFill(Color.BLACK);
        float module = size / code.getWidth();
        for (int row = 0; row < code.getHeight(); row++) {
            for (int column = 0; column < code.getWidth(); column++) {
                if (code.get(column, row)) {
                    page.rectangle(x + column * module, y - (row + 1) * module, module, module);
                }
            }
        }
        page.fill();
        page.endMarkedContentSequence();
        page.beginMarkedContentSequence(element(root, "P"));
        show(caption, Style.SMALL, right - setting.width(caption, Style.SMALL), y - size - 11);
        page.endMarkedContentSequence();
    }

    // ---- decoration and space ----

    /** Goes down, but never leaves empty space at the top of a page. */
    void space(float height) {
        if (y < TOP) {
            y -= height;
        }
    }

    /** Starts a new page unless this much room is left. */
    void ensure(float height) {
        if (y - height < BOTTOM && y < TOP) {
            nextPage();
        }
    }

    /** A line across the column, as decoration. */
    void rule(Color colour, float thickness) {
        artifact("Layout", () -> {
            page.setColorFill(colour);
            page.rectangle(left, y - thickness, right - left, thickness);
            page.fill();
        });
        y -= thickness;
    }

    private void stripe(float height) {
        artifact("Layout", () -> {
            page.setColorFill(STRIPE);
            page.rectangle(left, y - height, right - left, height);
            page.fill();
        });
    }

    private void nextPage() {
        document.newPage();
        pageNumber++;
        y = TOP;
        furnish();
    }

    private void furnish() {
        artifact("Pagination", () -> {
            page.setColorFill(ACCENT);
            page.rectangle(0, PageSize.A4.getHeight() - 10, PageSize.A4.getWidth(), 10);
            page.fill();
            page.setColorFill(RULE);
            page.rectangle(MARGIN, 60, WIDTH, 0.5f);
            page.fill();
            String number = foot.page(pageNumber, pages);
            show(foot.line(), Style.SMALL, MARGIN, 46);
            show(number, Style.SMALL, MARGIN + WIDTH - setting.width(number, Style.SMALL), 46);
            if (foot.warning() != null) {
                show(foot.warning(), WARNING, MARGIN, 32);
            }
        });
    }

    private static final Style WARNING = new Style(Fonts.BOLD, 8.5f, 11.5f, new Color(0x9B, 0x1C, 0x1C));

    private void artifact(String type, Runnable drawing) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        page.beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
        drawing.run();
        page.endMarkedContentSequence();
    }

    // ---- the structure tree ----

    private PdfStructureElement element(PdfStructureElement parent, String type) {
        return new PdfStructureElement(parent, new PdfName(type));
    }

    private PdfStructureElement header(PdfStructureElement row, String scope) {
        PdfStructureElement cell = element(row, "TH");
        attributes(cell, "Table", "Scope", new PdfName(scope));
        return cell;
    }

    private static PdfDictionary attributes(PdfStructureElement element, String owner, String name, PdfName value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(name), value);
        element.put(PdfName.A, attributes);
        return attributes;
    }

    // ---- text ----

    /** Writes lines downwards as one element, or as decoration when there is none. */
    private void write(PdfStructureElement element, List<String> lines, Style style) {
        int next = 0;
        while (next < lines.size()) {
            if (y - style.leading() < BOTTOM) {
                nextPage();
            }
            int room = Math.max(1, (int) ((y - BOTTOM) / style.leading()));
            List<String> here = lines.subList(next, Math.min(lines.size(), next + room));
            Runnable text = () -> here.forEach(line -> {
                show(line, style, left, y - style.leading() * 0.76f);
                y -= style.leading();
            });
            if (element == null) {
                artifact("Pagination", text);
            } else {
                page.beginMarkedContentSequence(element);
                text.run();
                page.endMarkedContentSequence();
            }
            next += here.size();
        }
    }

    private void show(String text, Style style, float x, float baseline) {
        page.beginText();
        page.setFontAndSize(setting.font(style.font()), style.size());
        page.setColorFill(style.colour());
        page.setTextMatrix(x, baseline);
        page.showText(setting.printable(text, style));
        page.endText();
    }
}
