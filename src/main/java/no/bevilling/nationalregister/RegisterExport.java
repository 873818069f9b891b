package no.bevilling.nationalregister;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.platform.CsvExport;

/** All licences with the fields of alkoholforskriften § 13-4, written as they are read. */
final class RegisterExport {
    private static final CsvExport CSV = CsvExport.of(
            "licenceNumber",
            "rights",
            "holder",
            "organisationNumber",
            "business",
            "streetAddress",
            "postalCode",
            "postalPlace",
            "email",
            "telephone",
            "municipalityNumber",
            "validFrom",
            "validTo",
            "grantedOn",
            "withdrawals",
            "transferredOn",
            "transferredTo",
            "status",
            "ended",
            "demo");

    /** What the JSON holds. */
    record Whole(long upTo, List<RegisterEntry> licences) {}

    private RegisterExport() {}

    static void json(ObjectMapper json, Changes changes, long upTo, OutputStream out) throws IOException {
        ObjectWriter entries = json.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        try (JsonGenerator writer = json.getFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                // What breaks off must not look whole.
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)) {
            writer.writeStartObject();
            writer.writeNumberField("upTo", upTo);
            writer.writeArrayFieldStart("licences");
            changes.eachAt(upTo, entry -> {
                try {
                    entries.writeValue(writer, entry);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.writeEndArray();
            writer.writeEndObject();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static void csv(Changes changes, long upTo, OutputStream out) throws IOException {
        CSV.<RegisterEntry>write(each -> changes.eachAt(upTo, each), RegisterExport::cells, out);
    }

    private static Stream<?> cells(RegisterEntry entry) {
        RegisterEntry.Business business = entry.business();
        return Stream.of(
                entry.licenceNumber(),
                entry.rights().stream()
                        .map(right -> right.law() + ": "
                                + right.drinkGroups().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining("+")))
                        .collect(Collectors.joining(" | ")),
                entry.holder().name(),
                text(entry.holder().organisationNumber()),
                business.name(),
                business.streetAddress(),
                text(business.postalCode()),
                business.postalPlace(),
                text(business.email()),
                text(business.telephone()),
                entry.authority().municipalityNumber(),
                entry.validFrom(),
                entry.validTo(),
                entry.grantedOn(),
                entry.withdrawals().stream()
                        .map(days -> days.from() + "/" + (days.to() == null ? ".." : days.to()))
                        .collect(Collectors.joining(" | ")),
                entry.transfer() == null ? "" : entry.transfer().on(),
                entry.transfer() == null ? "" : text(entry.transfer().to()),
                entry.status(),
                entry.ended(),
                entry.demo());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
