package no.bevilling.licence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.platform.CsvExport;

/** The register as CSV: one line a licence. */
class PublicLicenceCsv {
    private static final CsvExport CSV = CsvExport.of(
            "licenceNumber",
            "status",
            "inForce",
            "statusTo",
            "licenceType",
            "rights",
            "clientele",
            "municipalityNumber",
            "municipality",
            "holder",
            "organisationNumber",
            "holderKind",
            "email",
            "telephone",
            "premises",
            "streetAddress",
            "postalCode",
            "postalPlace",
            "latitude",
            "longitude",
            "venueKind",
            "drinkGroups",
            "hours",
            "periodFrom",
            "periodTo",
            "grantedOn",
            "withdrawnOn",
            "withdrawals",
            "transferredOn",
            "transferredTo",
            "inspections",
            "lastInspectedOn",
            "points",
            "demo",
            "uri");

    private PublicLicenceCsv() {}

    /** Writes what {@code rows} hands on; the stream stays open. */
    static void write(Consumer<Consumer<PublicLicence>> rows, OutputStream out) throws IOException {
        CSV.<PublicLicence>write(rows, PublicLicenceCsv::cells, out);
    }

    private static Stream<?> cells(PublicLicence licence) {
        return Stream.of(
                licence.licenceNumber(),
                licence.status(),
                licence.inForce(),
                licence.statusTo(),
                licence.licenceType(),
                licence.rights().stream().map(PublicRight::law).collect(Collectors.joining(" | ")),
                licence.clientele(),
                licence.municipality().number(),
                licence.municipality().name(),
                licence.holder().name(),
                licence.holder().organisationNumber(),
                licence.holder().kind(),
                licence.holder().email(),
                licence.holder().telephone(),
                licence.premises().name(),
                licence.premises().streetAddress(),
                licence.premises().postalCode(),
                licence.premises().postalPlace(),
                licence.premises().latitude(),
                licence.premises().longitude(),
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
                licence.withdrawals().stream()
                        .map(days -> days.from() + "/" + (days.to() == null ? ".." : days.to()))
                        .collect(Collectors.joining(" | ")),
                licence.transferredOn(),
                licence.transferredTo(),
                licence.controls() == null
                        ? null
                        : licence.controls().inspections().size(),
                licence.controls() == null ? null : licence.controls().lastInspectedOn(),
                licence.controls() == null ? null : licence.controls().sum(),
                licence.demo(),
                licence.uri());
    }
}
