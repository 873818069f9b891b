package no.bevilling.sending;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A shipment in the shape of KS SvarUt's {@code Forsendelse} (ForsendelsesServiceRest V1, as KS documents it at
 * ks-no.github.io/svarut): what the program that hands it over sends as the part {@code forsendelse} of its request.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SvarUtShipment(
        Recipient mottaker,
        String avgivendeSystem,
        String tittel,
        String eksternReferanse,
        boolean kunDigitalLevering,
        boolean kryptert,
        boolean krevNiva4Innlogging,
        PrintSettings utskriftsKonfigurasjon,
        List<Paper> dokumenter,
        Archive metadataFraAvleverendeSystem) {
    private static final String SYSTEM = "Bevillingsforvaltning";
    private static final Pattern POSTAL = Pattern.compile("(\\d{4}) (.+)");

    /** Who it goes to: by post where no digital address leads anywhere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recipient(PostalAddress postAdresse, DigitalAddress digitalAdresse) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PostalAddress(
            String navn,
            String adresse1,
            String adresse2,
            String adresse3,
            String postNummer,
            String postSted,
            String land) {}

    record DigitalAddress(String organisasjonsNummer) {}

    record PrintSettings(boolean utskriftMedFarger, boolean tosidig) {}

    record Paper(String filnavn, String mimeType, boolean skalSigneres, boolean ekskluderesFraUtskrift) {}

    /** What the receiver's archive registers it by. */
    record Archive(int saksAar, int sakssekvensnummer, String tittel, String dokumentetsDato) {}

    static SvarUtShipment of(Shipment shipment) {
        Shipment.To to = shipment.to();
        Shipment.Paper paper = shipment.paper();
        return new SvarUtShipment(
                new Recipient(
                        postal(to),
                        to.organisationNumber() == null ? null : new DigitalAddress(to.organisationNumber())),
                SYSTEM,
                paper.title(),
                shipment.id().toString(),
                false,
                false,
                false,
                new PrintSettings(false, true),
                Stream.concat(
                                Stream.of(new Paper(paper.fileName(), "application/pdf", false, false)),
                                shipment.enclosures().stream()
                                        .map(file -> new Paper(file.fileName(), file.mediaType(), false, false)))
                        .toList(),
                new Archive(
                        shipment.about().year(),
                        shipment.about().sequence(),
                        paper.title(),
                        paper.madeOn().toString()));
    }

    /** The last line is "2900 Fagernes" in a Norwegian address; those before it are streets and boxes. */
    private static PostalAddress postal(Shipment.To to) {
        List<String> lines = to.addressLines();
        Matcher last = POSTAL.matcher(lines.isEmpty() ? "" : lines.get(lines.size() - 1));
        boolean postal = last.matches();
        List<String> before = postal ? lines.subList(0, lines.size() - 1) : lines;
        return new PostalAddress(
                to.name(),
                line(before, 0),
                line(before, 1),
                line(before, 2),
                postal ? last.group(1) : null,
                postal ? last.group(2) : null,
                "Norge");
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : null;
    }
}
