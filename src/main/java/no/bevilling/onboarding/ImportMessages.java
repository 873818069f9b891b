package no.bevilling.onboarding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What administrators read where they bring licences from a former system. */
@MessageBundle("innlesing")
@ReadByStaffOnly
public interface ImportMessages {
    @Message("Innlesing")
    String menu();

    @Message("Les inn bevillinger fra et tidligere system")
    String title();

    @Message(
            "Fyll ut tabellene og les dem inn. Prøv først: da sier siden hva som er feil, og ikke noe blir lagret. Er noe feil, blir ikke noe lagret før alt er riktig.")
    String lead();

    @Message("Tabellene")
    String templates();

    @Message(
            "Hver tabell har en linje som eksempel, og et ark som forklarer kolonnene. Ta bort eksemplet før du leser inn.")
    String templatesLead();

    @Message("Bevillinger som Excel")
    String licencesExcel();

    @Message("Bevillinger som CSV")
    String licencesCsv();

    @Message("Prikker som Excel")
    String pointsExcel();

    @Message("Prikker som CSV")
    String pointsCsv();

    @Message("Les inn")
    String read();

    @Message("Bevillinger")
    String licences();

    @Message(
            "Excel (.xlsx) eller CSV, høyst 10 MB. En bevilling som er lest inn før, kjennes på nummeret og blir ikke endret.")
    String fileHint();

    @Message("Prikker de siste to årene")
    String points();

    @Message("Prikkene hører til bevillinger i tabellen over, eller til dem som er lest inn før.")
    String pointsHint();

    @Message("Prøv")
    String tryOut();

    @Message("Les inn og lagre")
    String store();

    @Message(
            "Når alle prikker er lest inn, bekrefter en godkjenner det på siden Prikker. Før det regnes prikkene som ukjent.")
    String pointsKept();

    @Message("Velg en fil i Excel (.xlsx) eller CSV")
    String wrongFile();

    @Message("{#if n == 1}Én feil{#else}{n} feil{/if} i tabellene. Ikke noe er lagret")
    String refused(int n);

    @Message("{#if n == 1}Én feil{#else}{n} feil{/if}")
    String wrongTitle(int n);

    @Message("Tabell")
    String table();

    @Message("Rad")
    String row();

    @Message("Kolonne")
    String columnWord();

    @Message("Hva som er feil")
    String what();

    @Message("Alt er riktig")
    String rightTitle();

    @Message(
            "{licences} bevillinger og {points} overtredelser med prikker er klare til å leses inn. Ikke noe er lagret ennå: velg filene igjen, og trykk Les inn og lagre.")
    String right(int licences, int points);

    @Message("{licences} bevillinger og {points} overtredelser er lest inn før, og blir ikke endret.")
    String known(int licences, int points);

    @Message("{licences} bevillinger og {points} overtredelser med prikker er lest inn. {known} var lest inn før.")
    String stored(int licences, int points, int known);

    @Message("Lest inn før")
    String before();

    @Message("{when} av {who}: {file}, {licences} bevillinger og {points} overtredelser")
    String beforeLine(String when, String who, String file, int licences, int points);

    @Message("Må fylles ut.")
    String required();

    @Message("Kan stå tom.")
    String optional();

    @Message("Forklaring")
    String explanation();

    @Message("{#switch sheet}{#case 'LICENCES'}Bevillinger{#else}Prikker{/switch}")
    String sheet(String sheet);

    @Message(
            "{#switch column}{#case 'NUMBER'}Nummer{#case 'TYPE'}Type{#case 'ORGANISATION_NUMBER'}Organisasjonsnummer{#case 'HOLDER'}Bevillingshaver{#case 'POSTAL_ADDRESS'}Postadresse{#case 'EMAIL'}E-post{#case 'TELEPHONE'}Telefon{#case 'PLACE'}Sted{#case 'STREET'}Gateadresse{#case 'POSTCODE'}Postnummer{#case 'POST_TOWN'}Poststed{#case 'VENUE'}Virksomhet{#case 'SEATS'}Plasser{#case 'GROUPS'}Grupper{#case 'INDOOR_1'}Tid inne gruppe 1{#case 'INDOOR_2'}Tid inne gruppe 2{#case 'INDOOR_3'}Tid inne gruppe 3{#case 'OUTDOOR_1'}Tid ute gruppe 1{#case 'OUTDOOR_2'}Tid ute gruppe 2{#case 'OUTDOOR_3'}Tid ute gruppe 3{#case 'PERIOD_FROM'}Gjelder fra{#case 'PERIOD_TO'}Gjelder til og med{#case 'GRANTED_ON'}Vedtatt{#case 'MANAGER'}Styrer{#case 'DEPUTY'}Stedfortreder{#case 'SERVING_AREA'}Skjenkeareal inne{#case 'OUTDOOR_AREA'}Skjenkeareal ute{#case 'CONDITIONS'}Vilkår{#case 'POINTS_NUMBER'}Nummer{#case 'VIOLATION'}Overtredelse{#case 'COMMITTED_AT'}Tidspunkt{#case 'POINTS'}Prikker{#else}Vedtatt{/switch}")
    String column(String column);

    @Message(
            "{#switch column}{#case 'NUMBER'}Nummeret bevillingen har i det tidligere systemet, høyst 40 bokstaver, tall, punktum, bindestrek eller understrek. Bevillingen beholder det.{#case 'TYPE'}salgsbevilling eller skjenkebevilling.{#case 'ORGANISATION_NUMBER'}Ni siffer.{#case 'HOLDER'}Navnet i Enhetsregisteret.{#case 'POSTAL_ADDRESS'}Der brev skal sendes.{#case 'EMAIL'}Der e-post skal sendes.{#case 'TELEPHONE'}Til bevillingshaveren.{#case 'PLACE'}Navnet på stedet. Samme sted må ha samme navn, adresse og postnummer på hver rad.{#case 'STREET'}Adressen til stedet.{#case 'POSTCODE'}Fire siffer.{#case 'POST_TOWN'}Poststedet.{#case 'VENUE'}En av:{#case 'SEATS'}Antall plasser.{#case 'GROUPS'}Alkoholgruppene med komma: 1, 2, 3.{#case 'PERIOD_FROM'}Første dag i bevillingsperioden, som 01.10.2024.{#case 'PERIOD_TO'}Siste dag, som 30.09.2028.{#case 'GRANTED_ON'}Dagen bevillingen ble gitt. Tom: den første dagen.{#case 'MANAGER'}Navnet på styreren.{#case 'DEPUTY'}Navnet på stedfortrederen. Tom: fritatt.{#case 'SERVING_AREA'}Arealet inne, i ord.{#case 'OUTDOOR_AREA'}Arealet ute, i ord.{#case 'CONDITIONS'}Vilkårene, med | mellom.{#case 'POINTS_NUMBER'}Nummeret på bevillingen, som i tabellen over bevillinger.{#case 'VIOLATION'}En av:{#case 'COMMITTED_AT'}Når overtredelsen skjedde, som 14.11.2025 02:20. De to årene regnes fra den.{#case 'POINTS'}Prikkene som ble gitt.{#case 'DECIDED_ON'}Dagen prikkene ble vedtatt.{#else}Dager og klokkeslett, som: man-tor 08:00-01:00, fre-lør 08:00-02:00, søn 12:00-23:00. Alle dager: alle 08:00-02:00.{/switch}")
    String explained(String column);

    @Message(
            "{#switch column}{#case 'NUMBER'}SB-2024-12{#case 'TYPE'}skjenkebevilling{#case 'ORGANISATION_NUMBER'}999999999{#case 'HOLDER'}Eksempel AS{#case 'POSTAL_ADDRESS'}Storgata 1, 2900 Fagernes{#case 'EMAIL'}post@eksempel.example{#case 'PLACE'}Eksempelkroa{#case 'STREET'}Storgata 1{#case 'POSTCODE'}2900{#case 'POST_TOWN'}Fagernes{#case 'VENUE'}restaurant{#case 'SEATS'}60{#case 'GROUPS'}1, 2{#case 'INDOOR_1'}man-tor 08:00-01:00, fre-lør 08:00-02:00, søn 12:00-23:00{#case 'INDOOR_2'}alle 08:00-01:00{#case 'PERIOD_FROM'}01.10.2024{#case 'PERIOD_TO'}30.09.2028{#case 'GRANTED_ON'}20.09.2024{#case 'MANAGER'}Kari Eksempel{#case 'DEPUTY'}Ola Eksempel{#case 'POINTS_NUMBER'}SB-2024-12{#case 'VIOLATION'}TURNOVER_RETURN{#case 'COMMITTED_AT'}16.02.2026 08:00{#case 'POINTS'}2{#case 'DECIDED_ON'}20.03.2026{#else}{/switch}")
    String example(String column);

    @Message(
            "{#switch kind}{#case 'NO_ROWS'}Tabellen har ingen rader{#case 'NO_COLUMN'}Kolonnen mangler{#case 'MISSING'}Må fylles ut{#case 'TOO_LONG'}Teksten er for lang{#case 'NOT_A_NUMBER_OF_LICENCE'}«{found}» kan ikke være nummer på en bevilling: bruk høyst 40 bokstaver, tall, punktum, bindestrek eller understrek{#case 'NOT_AN_EMAIL'}«{found}» er ikke en e-postadresse{#case 'TWICE'}«{found}» står to ganger{#case 'NUMBER_TAKEN'}«{found}» er nummeret på en bevilling som er gitt her{#case 'NOT_A_TYPE'}«{found}» er verken salgsbevilling eller skjenkebevilling{#case 'NOT_AN_ORGANISATION'}«{found}» er ikke et gyldig organisasjonsnummer{#case 'OTHER_NAME'}«{found}» har et annet navn lenger oppe i tabellen{#case 'NOT_A_POSTCODE'}«{found}» er ikke et postnummer{#case 'NOT_A_VENUE'}«{found}» er ikke en virksomhet vi kjenner; se forklaringen{#case 'NOT_A_COUNT'}«{found}» er ikke et antall{#case 'NOT_GROUPS'}«{found}» er ikke alkoholgrupper; skriv 1, 2 eller 3 med komma{#case 'NOT_HOURS'}«{found}» er ikke tider vi kan lese; se forklaringen{#case 'HOURS_WITHOUT_GROUP'}Bevillingen har ikke denne gruppen{#case 'GROUP_WITHOUT_HOURS'}Gruppen har ingen tider{#case 'NOT_A_DAY'}«{found}» er ikke en dag; skriv den som 01.10.2024{#case 'ENDS_BEFORE'}«{found}» er før begynnelsen{#case 'NO_SUCH_LICENCE'}«{found}» er ikke en bevilling i tabellen, og er ikke lest inn før{#case 'NOT_A_VIOLATION'}«{found}» er ikke en overtredelse i § 10-3; se forklaringen{#case 'NOT_A_TIME'}«{found}» er ikke et tidspunkt; skriv det som 14.11.2025 02:20{#case 'NOT_PAST'}«{found}» har ikke vært ennå{#else}«{found}» er ikke et antall prikker{/switch}")
    String flaw(String kind, String found);

    @Message("Lest inn fra et tidligere system")
    String marked();

    @Message("{number}. Vedtaket og papirene er i det tidligere systemet.")
    String markedLine(String number);

    @Message("Bevillingshaver uten tilgang")
    String unknownHolder();

    @Message("Ingen er kjent for den som har bevillingen her. Inviter dem.")
    String unknownHolderLine();

    @Message("Inviter bevillingshavere")
    String inviteTitle();

    @Message(
            "Disse har bevillinger som er lest inn, og ingen er kjent for dem her. Lag en lenke og send den til virksomhetens egen adresse. Styreleder, daglig leder eller innehaver logger inn med den og tar over.")
    String inviteLead();

    @Message("Lenke til {name}")
    String inviteLink(String name);

    @Message("Lenken vises bare nå. Den kan brukes én gang innen 30 dager.")
    String inviteLinkText();

    @Message("Bevillingshaver")
    String inviteHolder();

    @Message("Bevillinger")
    String inviteLicences();

    @Message("Sist invitert")
    String inviteLast();

    @Message("aldri")
    String inviteNever();

    @Message("Inviter")
    String invite();

    @Message("Alle bevillingshavere har tilgang.")
    String inviteNobody();
}
