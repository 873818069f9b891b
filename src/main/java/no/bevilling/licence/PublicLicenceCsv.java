package no.bevilling.licence;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The register as CSV: UTF-8, semicolons, one line a licence, written as it is read. */
class PublicLicenceCsv {
    private static final CsvMapper MAPPER = new CsvMapper();
    private static final CsvSchema SCHEMA = CsvSchema.builder()
            .setColumnSeparator(';')
            .addColumn("licenceNumber")
            .addColumn("status")
            .addColumn("inForce")
            .addColumn("statusTo")
            .addColumn("licenceType")
            .addColumn("clientele")
            .addColumn("municipalityNumber")
            .addColumn("municipality")
            .addColumn("holder")
            .addColumn("organisationNumber")
            .addColumn("premises")
            .addColumn("streetAddress")
            .addColumn("postalCode")
            .addColumn("postalPlace")
            .addColumn("venueKind")
            .addColumn("drinkGroups")
            .addColumn("hours")
            .addColumn("periodFrom")
            .addColumn("periodTo")
            .addColumn("grantedOn")
            .addColumn("withdrawnOn")
            .addColumn("transferredOn")
            .addColumn("transferredTo")
            .addColumn("demo")
            .setUseHeader(true)
            .build();

    private PublicLicenceCsv() {}

    /** Writes all licences of a filter; the stream stays open. */
    static void write(PublicLicences licences, PublicLicenceFilter filter, OutputStream out) throws IOException {
        try (SequenceWriter writer = MAPPER.writer(SCHEMA)
                .without(com.fasterxml.jackson.core.JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValues(out)) {
            licences.each(filter, licence -> {
                try {
                    writer.write(cells(licence));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> cells(PublicLicence licence) {
        return java.util.stream.Stream.of(
                        licence.licenceNumber(),
                        licence.status(),
                        licence.inForce(),
                        licence.statusTo(),
                        licence.licenceType(),
                        licence.clientele(),
                        licence.municipality().number(),
                        licence.municipality().name(),
                        licence.holder().name(),
                        licence.holder().organisationNumber(),
                        licence.premises().name(),
                        licence.premises().streetAddress(),
                        licence.premises().postalCode(),
                        licence.premises().postalPlace(),
                        licence.premises().venueKind(),
                        licence.drinkGroups().stream().map(String::valueOf).collect(Collectors.joining("+")),
                        licence.hours().stream()
                                .map(row -> row.area() + " " + row.drinkGroup() + " "
                                        + row.days().stream().map(Enum::name).collect(Collectors.joining(",")) + " "
                                        + row.from() + "-" + row.to())
                                .collect(Collectors.joining(" | ")),
                        licence.periodFrom(),
                        licence.periodTo(),
                        licence.grantedOn(),
                        licence.withdrawnOn(),
                        licence.transferredOn(),
                        licence.transferredTo(),
                        licence.demo())
                .map(value -> harmless(Objects.toString(value, "")))
                .toList();
    }

    /** A name that begins like a formula would be run by a spreadsheet. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
