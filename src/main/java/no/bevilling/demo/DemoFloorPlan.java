package no.bevilling.demo;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.AttachmentKind;
import no.bevilling.application.Attachments;

/** A drawing that the applications of the demo have attached. */
@ApplicationScoped
class DemoFloorPlan {
    @Inject
    Attachments attachments;

    private Path drawn;

    void attach(UUID applicationId, SignedInAccount applicant) {
        attachments.add(applicationId, applicant, AttachmentKind.FLOOR_PLAN, drawn(), "plantegning.pdf");
    }

    private Path drawn() {
        if (drawn == null) {
            try {
                drawn = Files.createTempFile("plantegning", ".pdf");
                drawn.toFile().deleteOnExit();
                draw(drawn);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return drawn;
    }

    private static void draw(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Document document = new Document()) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            document.open();
            document.add(new Paragraph("Plantegning (demodata)"));
            var canvas = writer.getDirectContent();
            canvas.rectangle(80, 400, 420, 300);
            canvas.rectangle(80, 400, 140, 120);
            canvas.rectangle(220, 300, 280, 100);
            canvas.stroke();
        }
    }
}
