package no.bevilling.statistics;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the pages of the statistics say. */
@MessageBundle("statistikk")
@ReadByStaffOnly
public interface StatisticsMessages {
    @Message("Statistikk")
    String menu();

    @Message("Statistikk for {year}")
    String title(int year);

    @Message(
            "Tallene som Helsedirektoratet ber kommunene om hvert år (alkoholforskriften § 7-3), talt fra det som er registrert her. Hvert tall fører til listen det er talt fra.")
    String lead();

    @Message("Året er ikke ferdig: bevillingene er talt per {day}, det andre så langt.")
    String running(String day);

    @Message("Bevillingene er talt per {day}, det andre for hele året.")
    String stock(String day);

    @Message("År")
    String year();

    @Message("Saker om (i sakstidene)")
    String kind();

    @Message("Alle søknader")
    String allKinds();

    @Message("Vis")
    String show();

    @Message("Last ned som Excel")
    String excel();

    @Message("Last ned som CSV")
    String csv();

    @Message("På denne siden")
    String onPage();

    @Message("Om")
    String about();

    @Message("Tall")
    String what();

    @Message("Enhet")
    String unit();

    @Message("{#switch unit}{#case 'COUNT'}antall{#case 'KRONER'}kroner{#case 'LITRES'}liter{/switch}")
    String unitOf(String unit);

    @Message("dager, median")
    String unitDaysMedian();

    @Message("dager, ni av ti")
    String unitDaysNinetieth();

    @Message("Snitt i regionen")
    String others();

    @Message(
            "Regionen er snittet for de andre kommunene i regionen som har tall her, opptil {count} av dem. Ingen av dem kan kjennes igjen, og et tall som færre enn fem av dem har, vises ikke.")
    String othersMeaning(int count);

    @Message("For få andre kommuner i regionen har tall her til at et snitt er anonymt. Derfor vises det ikke.")
    String tooFew();

    @Message(
            "{#switch group}{#case 'LICENCES'}Bevillinger{#case 'HOURS'}Salgs- og skjenketider{#case 'VENUES'}Slag steder{#case 'OCCASIONS'}Bevillinger for enkeltanledninger, gitt i {year}{#case 'APPLICATIONS'}Søknader i {year}{#case 'INSPECTIONS'}Kontroller i {year}{#case 'FINDINGS'}Funn i kontrollene i {year}{#case 'REACTIONS'}Prikker og inndragninger i {year}{#case 'FEES'}Gebyr i {year} (kroner){#case 'LITRES'}Omsatt mengde i {year} (liter){/switch}")
    String group(String group, int year);

    @Message(
            "{#switch topic}{#case 'SALE'}Salgsbevillinger{#case 'SALE_GROUPS_BY'}Salg{#case 'SERVING'}Skjenkebevillinger{#case 'SERVING_GROUPS_BY'}Skjenking{#case 'SERVING_PRIVATE'}Skjenkebevillinger for sluttede selskap{#case 'SERVING_OUTDOORS'}Skjenkebevillinger med skjenking ute{#case 'SEASONAL'}Bevillinger for en del av året{#case 'RESTING'}Bevillinger som hviler denne dagen{#case 'SALE_UNTIL_BY'}Salg{#case 'SERVING_UNTIL_BY'}Skjenking{#case 'SALE_VENUES_BY'}Salg{#case 'SERVING_VENUES_BY'}Skjenking{#case 'SINGLE_OCCASIONS'}Bevillinger for én anledning{#case 'AMBULATORY'}Bruk av ambulerende bevillinger{#case 'RECEIVED'}Søknader mottatt{#case 'RECEIVED_BY'}Mottatt{#case 'GRANTED'}Søknader innvilget{#case 'GRANTED_BY'}Innvilget{#case 'REFUSED'}Søknader avslått{#case 'REFUSED_BY'}Avslått{#case 'REJECTED'}Søknader avvist{#case 'TAKEN_BACK'}Søknader trukket{#case 'VIOLATIONS_BY'}Overtredelse{#case 'FEES_FIXED'}Fastsatt gebyr{#case 'FEES_FIXED_BY'}Fastsatt{#case 'FEES_RECEIVED'}Innbetalt gebyr{#case 'LITRES_TOLD'}Bevillinger som det er meldt faktiske tall for{#case 'LITRES_ACTUAL_BY'}Faktisk{#case 'LITRES_EXPECTED_BY'}Forventet{/switch}")
    String topic(String topic);

    @Message("{topic}: {part}")
    String partOf(String topic, String part);

    @Message("gruppe {group}")
    String oneGroup(String group);

    @Message("gruppe {groups} og {last}")
    String severalGroups(String groups, String last);

    @Message("lengst til kl. {time}")
    String until(String time);

    @Message("{type}, gruppe {group}")
    String litresOf(String type, String group);

    @Message("Hvor tiden går i sakene")
    String caseTimes();

    @Message(
            "{count} søknader om bevilling ble avgjort i {year}. Halvparten av dem brukte ikke lenger enn medianen; ni av ti var gjennom steget innen tiden i kolonnen ved siden av. Steg som venter på flere, regnes til søkeren først.")
    String caseTimesLead(int count, int year);

    @Message("I regionen er snittet av medianene {days} dager.")
    String othersDays(String days);

    @Message("Steg")
    String step();

    @Message("Median, dager")
    String median();

    @Message("Ni av ti innen, dager")
    String ninetieth();

    @Message("Andel av tiden, %")
    String share();

    @Message("Fra mottatt til avgjort")
    String whole();

    @Message(
            "{#switch step}{#case 'QUEUE'}Venter på saksbehandler{#case 'CASEWORKER'}Hos saksbehandler{#case 'APPLICANT'}Venter på søkeren{#case 'BODIES'}Venter på uttalelser{#case 'SECOND_PERSON'}Venter på godkjenning{#case 'POLITICAL_BODY'}Venter på politisk vedtak{/switch}")
    String stepName(String step);

    @Message("{median} / {ninetieth}")
    String daysAndNinetieth(String median, String ninetieth);

    @Message("Sakene bak tallene")
    String casesBehind();

    @Message("Ingen søknader om bevilling ble avgjort i {year}.")
    String noCases(int year);

    @Message("Saker avgjort i {year}")
    String casesTitle(int year);

    @Message("Dager i hvert steg, de som tok lengst tid først.")
    String casesLead();

    @Message("Bare {kind}.")
    String only(String kind);

    @Message("Avgjort")
    String decided();

    @Message("Liter per alkoholgruppe og år")
    String litresByYear();

    @Message(
            "Faktisk omsatt mengde, slik bevillingshaverne har meldt den etter årets slutt (alkoholforskriften § 6-3).")
    String litresLead();

    @Message("ikke meldt")
    String notTold();

    @Message("Ingen har meldt faktisk mengde for disse årene ennå.")
    String noLitres();

    @Message("Bevillinger i {year}")
    String chartLicences(int year);

    @Message("Dager i hvert steg for saker avgjort i {year}: median / ni av ti innen")
    String chartTimes(int year);

    @Message(
            "Fylt stolpe er medianen, rammen går til tiden ni av ti var gjennom steget. Tabellen viser de samme tallene.")
    String chartTimesDescription();

    @Message("Faktiske liter per bevillingstype, alkoholgruppe og år")
    String chartLitres();

    @Message("Liggende stolper med tallet over hver. Tabellen viser de samme tallene.")
    String chartTable();

    @Message("{heading}, {year}")
    String listTitle(String heading, int year);

    @Message("Tilbake til statistikken for {year}")
    String back(int year);

    @Message("Bevilling eller sak")
    String name();

    @Message("Sted")
    String place();

    @Message("Dag")
    String day();

    @Message("Beløp eller mengde")
    String amount();

    @Message("Noe du er part i")
    String own();

    @Message("Ingenting er talt her.")
    String empty();
}
