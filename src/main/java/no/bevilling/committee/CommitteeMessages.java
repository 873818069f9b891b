package no.bevilling.committee;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the committee's page and report say. */
@MessageBundle("utvalg")
@ReadByStaffOnly
public interface CommitteeMessages {
    @Message("Utvalget")
    String menu();

    @Message("Kontroll og bevilling i {year}")
    String title(int year);

    @Message("Alle tallene fører til listen de er talt fra. Ingen personer er nevnt.")
    String lead();

    @Message("Året er ikke ferdig: tallene gjelder så langt.")
    String running();

    @Message("År")
    String year();

    @Message("Vis")
    String show();

    @Message("Rapport til møtet (PDF)")
    String report();

    @Message("Møter og saksliste")
    String meetings();

    @Message(
            "{#switch group}{#case 'QUOTA'}Kravet til antall kontroller{#case 'INSPECTIONS'}Kontroller{#case 'FINDINGS'}Funn{#case 'POINTS'}Prikker og inndragninger{#case 'APPEALS'}Klager{#case 'REPORTS'}Frister for rapportene (alkoholforskriften § 9-6){/switch}")
    String group(String group);

    @Message(
            "{#switch figure}{#case 'PLACES'}Steder under kommunens kontroll{#case 'PLACES_UNVISITED'}Steder som mangler sin årlige kontroll{#case 'REQUIRED'}Kontroller som kreves i alt (§ 9-7){#case 'COUNTED'}Kontroller som teller{#case 'QUOTA_LEFT'}Kontroller som mangler i summen{#case 'INSPECTIONS'}Kontroller i alt{#case 'SERVING_OPEN'}Skjenkesteder, åpen kontroll{#case 'SERVING_ANONYMOUS'}Skjenkesteder, anonym kontroll{#case 'SALE_OPEN'}Salgssteder, åpen kontroll{#case 'SALE_ANONYMOUS'}Salgssteder, anonym kontroll{#case 'OCCASIONS'}Enkeltanledninger og ambulerende, i tillegg{#case 'WITH_FINDINGS'}Kontroller med funn{#case 'POINTS_DECISIONS'}Vedtak om prikker{#case 'POINTS'}Prikker tildelt{#case 'WITHDRAWALS'}Inndragninger{#case 'NOTICES_OPEN'}Forhåndsvarsler uten vedtak{#case 'APPEALS'}Klager mottatt{#case 'APPEALS_UPHELD'}Vedtaket ble stående{#case 'APPEALS_REVERSED'}Vedtaket ble endret eller opphevet{#case 'APPEALS_WAITING'}Ikke avgjort{#case 'REPORTS_LATE'}Rapporter sendt etter mer enn en uke{#case 'REPORTS_OVERDUE'}Rapporter som skulle vært sendt{#case 'COMMENTS_IN_TIME'}Kommentarer innen to uker{#case 'COMMENTS_LATE'}Kommentarer etter to uker{/switch}")
    String figure(String figure);

    @Message("Tall")
    String what();

    @Message("Snitt i regionen")
    String others();

    @Message(
            "Regionen er snittet for de {count} andre kommunene i regionen som fører kontroller her. Ingen av dem kan kjennes igjen.")
    String othersMeaning(int count);

    @Message("For få andre kommuner i regionen fører kontroller her til at et snitt er anonymt. Derfor vises det ikke.")
    String tooFew();

    @Message("Kontroller per måned")
    String months();

    @Message("Måned")
    String month();

    @Message("Funn etter paragraf")
    String findings();

    @Message("Det som ble kontrollert")
    String point();

    @Message("Hjemmel")
    String paragraph();

    @Message("Kontroller")
    String inspections();

    @Message("Ingen funn er registrert i året.")
    String noFindings();

    @Message("Revisjonskjeden")
    String audit();

    @Message(
            "Kommunens revisjonslogg sluttet her da siden ble laget: {head}. Står tallet i en rapport dere har fra før, kan kommunen vise at ingenting er endret siden.")
    String auditMeaning(String head);

    @Message("{heading} i {year}")
    String listTitle(String heading, int year);

    @Message("Dag")
    String day();

    @Message("Sted")
    String place();

    @Message("Merknad")
    String remark();

    @Message("kontroller: {count}")
    String inspected(int count);

    @Message("{count} prikker")
    String pointsGiven(int count);

    @Message("{days} dager")
    String daysWithdrawn(int days);

    @Message("resten av bevillingsperioden")
    String restOfPeriod();

    @Message("Et sted du er part i en sak om")
    String ownPlace();

    @Message("Ingenting er talt her.")
    String empty();

    @Message("Tilbake til {year}")
    String back(int year);

    @Message("Rapport til kontrollutvalget for {year}")
    String reportTitle(int year);

    @Message("Kontroll etter alkoholloven § 1-9")
    String reportSubject();

    @Message("Laget {date}. Tallene er talt fra kommunens egne kontroller, vedtak og klager.")
    String reportLead(String date);
}
