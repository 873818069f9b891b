package no.bevilling.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** What a finished PDF is held to: the standards, by an independent validator, and the text that a reader gets out. */
public final class PdfProof {
    static final String NORWEGIAN = "æøåÆØÅ éèüöä";
    static final String SAMI = "áčđŋšŧž ÁČĐŊŠŦŽ";

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfProof() {}

    /** How many pictures the file has. */
    public static long images(byte[] pdf) throws IOException {
        long images = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    images += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return images;
    }

    /** Fails with the broken rules unless veraPDF finds the file to be PDF/A-2a and PDF/UA-1. */
    public static void assertArchivableAndAccessible(String name, byte[] pdf) throws Exception {
        keep(name, pdf);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                ValidationResult result = validator.validate(parser);
                assertThat(result.getTestAssertions().stream()
                                .map(a -> a.getRuleId().getClause() + "-"
                                        + a.getRuleId().getTestNumber() + " " + a.getMessage() + " at "
                                        + a.getLocation().getContext())
                                .distinct()
                                .limit(20))
                        .as("%s against %s", name, flavour)
                        .isEmpty();
                assertThat(result.isCompliant()).as("%s is %s", name, flavour).isTrue();
                assertThat(result.getTotalAssertions())
                        .as("checks made against %s", flavour)
                        .isPositive();
            }
        }
    }

    /** The text as a screen reader or a search engine gets it, with every run of white space as one space. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    /** The first page as a camera would see it. */
    static BufferedImage firstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200);
        }
    }

    public static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    public static String language(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getLanguage();
        }
    }

    static String title(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getTitle();
        }
    }

    /** The types of all elements of the structure tree, in reading order; a figure with its alternative text. */
    static List<String> structure(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> types = new ArrayList<>();
            walk(document.getDocumentCatalog().getStructureTreeRoot(), types);
            return types;
        }
    }

    private static void walk(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String alternative = element.getAlternateDescription();
                types.add(element.getStructureType() + (alternative == null ? "" : ": " + alternative));
                walk(element, types);
            }
        }
    }

    /** Leaves the file where a person can look at it after the tests. */
    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Path.of("target", "documents");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
