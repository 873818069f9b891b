package no.bevilling.licence;

import java.io.IOException;
import java.io.OutputStream;
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
            "clientele",
            "municipalityNumber",
            "municipality",
            "holder",
            "organisationNumber",
            "premises",
            "streetAddress",
            "postalCode",
            "postalPlace",
            "venueKind",
            "drinkGroups",
            "hours",
            "periodFrom",
            "periodTo",
            "grantedOn",
            "withdrawnOn",
            "transferredOn",
            "transferredTo",
            "inspections",
            "lastInspectedOn",
            "points",
            "demo");

    private PublicLicenceCsv() {}

    /** Writes all licences of a filter; the stream stays open. */
    static void write(PublicLicences licences, PublicLicenceFilter filter, OutputStream out) throws IOException {
        CSV.<PublicLicence>write(each -> licences.each(filter, each), PublicLicenceCsv::cells, out);
    }

    private static Stream<?> cells(PublicLicence licence) {
        return Stream.of(
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
                licence.controls() == null
                        ? null
                        : licence.controls().inspections().size(),
                licence.controls() == null ? null : licence.controls().lastInspectedOn(),
                licence.controls() == null ? null : licence.controls().sum(),
                licence.demo());
    }
}
