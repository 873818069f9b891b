package no.bevilling.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.bevilling.document.SendingChannel;
import no.bevilling.document.SendingProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Leaves each letter as a folder for the program that hands shipments to KS SvarUt: {@code forsendelse.json} and the PDF.
 * A folder that is there is whole: it gets its name when everything in it is written.
 */
@ApplicationScoped
class SvarUtDelivery implements Delivery {
    static final String METADATA = "forsendelse.json";

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "bevilling.svarut.folder")
    Path folder;

    @Override
    public SendingChannel channel() {
        return SendingChannel.SVARUT;
    }

    @Override
    public Delivered deliver(Shipment shipment) throws NotDelivered {
        if (shipment.paper() == null) {
            throw new NotDelivered(SendingProblem.NOT_FOR_CHANNEL, "");
        }
        String reference = shipment.id().toString();
        Path there = folder.resolve(shipment.municipalityNumber()).resolve(reference);
        try {
            // It was written before, and what should have recorded that did not come to it.
            if (!Files.exists(there)) {
                write(shipment, there);
            }
        } catch (IOException e) {
            throw new NotDelivered(SendingProblem.NOT_WRITTEN, e);
        }
        return new Delivered(address(shipment), reference);
    }

    private void write(Shipment shipment, Path there) throws IOException {
        Path part = there.resolveSibling(there.getFileName() + WholeFile.PART);
        Files.createDirectories(part);
        WholeFile.put(
                part.resolve(shipment.paper().fileName()), shipment.paper().pdf());
        for (Shipment.Enclosure enclosure : shipment.enclosures()) {
            WholeFile.put(part.resolve(enclosure.fileName()), enclosure.content());
        }
        WholeFile.put(part.resolve(METADATA), metadata(shipment));
        WholeFile.moveInPlace(part, there);
    }

    private byte[] metadata(Shipment shipment) throws JsonProcessingException {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(SvarUtShipment.of(shipment));
    }

    private static String address(Shipment shipment) {
        List<String> lines = shipment.to().addressLines();
        return shipment.to().name() + (lines.isEmpty() ? "" : ", " + String.join(", ", lines));
    }
}
