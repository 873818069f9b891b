package no.bevilling.archive;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the hand-over to the archive: its pages, and what the archive is told. */
@MessageBundle("arkiv")
@ReadByStaffOnly
public interface ArchiveMessages {
    @Message("Arkiv")
    String title();

    @Message("Dokumentene i sakene, inn og ut, og om de er journalført i kommunens arkiv.")
    String lead();

    @Message("Dokumentene i saken, og om de er journalført i kommunens arkiv.")
    String leadOfCase();

    @Message("Vis alle saker")
    String allCases();

    @Message("Kommunen overleverer ikke til arkivet")
    String inactive();

    @Message("En administrator slår det på under Innstillinger. Til da kommer ingen nye dokumenter i køen.")
    String inactiveHow();

    @Message("Velg hva du vil se")
    String chooseView();

    @Message(
            "{#switch view}{#case 'ALL'}Alt{#case 'WAITING'}Venter{#case 'TROUBLE'}Kom ikke fram{#case 'HANDED_OVER'}Overlevert{#else}Journalført{/switch}")
    String view(String view);

    @Message("Dokumenter: {count}")
    String count(long count);

    @Message("Ingen dokumenter her.")
    String empty();

    @Message("Dokument")
    String document();

    @Message("Sak")
    String caseColumn();

    @Message("Retning")
    String directionColumn();

    @Message("{#switch direction}{#case 'INCOMING'}Inn{#case 'OUTGOING'}Ut{#else}Internt{/switch}")
    String direction(String direction);

    @Message("Dato")
    String day();

    @Message("Status")
    String status();

    @Message(
            "{#switch state}{#case 'WAITING'}Venter på å bli overlevert{#case 'HANDED_OVER'}Overlevert, ikke kvittert for{#case 'ARCHIVED'}Journalført{#else}Avvist av arkivet{/switch}")
    String state(String state);

    @Message(
            "{#switch problem}{#case 'FOLDER'}Mappen til arkivet kunne ikke skrives{#case 'DEFECT'}Dokumentet kunne ikke gjøres klart{#case 'SERVER'}Arkivet hadde en feil hos seg{#else}Arkivet tok ikke imot dokumentet{/switch}")
    String problem(String problem);

    @Message(
            "{#switch problem}{#case 'FOLDER'}Det prøves igjen av seg selv til det går. Be driften se på disken og rettighetene hvis det varer.{#case 'DEFECT'}Det prøves igjen av seg selv. Meld fra til driften hvis det varer; loggen sier hva som er galt.{#case 'SERVER'}Det overleveres igjen av seg selv.{#else}Les hva arkivet sier, rett det, og overlever på nytt.{/switch}")
    String problemHelp(String problem);

    @Message("Prøves igjen {when}.")
    String nextTry(String when);

    @Message("Forsøk")
    String tries();

    @Message("Fra")
    String correspondent();

    @Message("Kom i køen")
    String queued();

    @Message("Overlevert")
    String handedOver();

    @Message("Journalført")
    String archivedAt();

    @Message("Journalnummer i arkivet")
    String journalNumber();

    @Message("Sak i arkivet")
    String archiveCase();

    @Message("Overlever på nytt")
    String retry();

    @Message("Dokumentet blir overlevert på nytt om et øyeblikk.")
    String retried();

    @Message("Offentlighet")
    String exemptionTitle();

    @Message(
            "Her sier du hva arkivet får vite. Kommunen vurderer likevel hvert krav om innsyn for seg (offentleglova § 29).")
    String exemptionLead();

    @Message("Er dokumentet unntatt fra offentlighet?")
    String exemptionLabel();

    @Message(
            "{#switch exemption}{#case 'BY_TABLE'}Som vanlig for denne typen dokument{#case 'PUBLIC'}Nei, alt er offentlig{#else}Ja, hele dokumentet{/switch}")
    String exemption(String exemption);

    @Message("Hjemmel")
    String law();

    @Message(
            "For eksempel: Offentleglova § 13, jf. forvaltningsloven § 13 første ledd nr. 1. Bare når hele dokumentet er unntatt.")
    String lawHint();

    @Message("Valgt av {name}.")
    String setBy(String name);

    @Message("Lagre og overlever")
    String saveExemption();

    @Message("Valget er lagret, og dokumentet blir overlevert med det.")
    String exemptionSaved();

    @Message(
            "{#switch field}{#case 'exemption'}Velg om dokumentet er unntatt.{#case 'law'}Skriv hjemmelen for unntaket.{#case 'since'}Skriv en dato.{#case 'classSystem'}Skriv klassifikasjonssystemet, eller ta bort klassen.{#case 'classId'}Skriv klassen, eller ta bort systemet.{#else}Teksten er for lang.{/switch}")
    String wrong(String field);

    @Message("Dette er overlevert")
    String papers();

    @Message("Størrelse")
    String size();

    @Message("{count} byte")
    String bytes(String count);

    @Message("Sjekksum (SHA-256)")
    String checksum();

    @Message("Offentlighet")
    String access();

    @Message("Offentlig")
    String isPublic();

    @Message("Unntatt: {law}")
    String exempt(String law);

    @Message("Kvitteringer fra arkivet")
    String receipts();

    @Message("Kvitteringer som ikke hører til noe")
    String receiptsTitle();

    @Message("Filer som kom fra arkivet og ikke kunne leses, eller som gjelder noe som ikke er overlevert herfra.")
    String receiptsLead();

    @Message("Filer: {count}")
    String receiptsCount(long count);

    @Message("Alle kvitteringer hører til et dokument.")
    String noReceipts();

    @Message("Kvitteringer som ikke hører til noe: {count}")
    String stray(long count);

    @Message("Fil")
    String file();

    @Message("Mottatt")
    String received();

    @Message("Resultat")
    String outcomeColumn();

    @Message(
            "{#switch outcome}{#case 'ARCHIVED'}Journalført{#case 'REFUSED'}Avvist{#case 'SERVER'}Feil i arkivet{#case 'UNKNOWN'}Gjelder ikke noe herfra{#else}Kan ikke leses{/switch}")
    String outcome(String outcome);

    @Message("Innholdet i {name}")
    String showFile(String name);

    @Message("Overlevering til arkivet")
    String settingsMenu();

    @Message("Overlevering til arkivet")
    String settingsTitle();

    @Message("Dokumentene overleveres som arkivmeldinger (Noark 5, Fiks Arkiv) til en mappe som driften har satt opp.")
    String settingsLead();

    @Message("Overlever dokumentene til arkivet")
    String active();

    @Message("Slås det av, venter dokumentene; ingenting går tapt.")
    String activeHint();

    @Message("Dokumenter fra og med")
    String since();

    @Message("Det som er eldre, overleveres ikke. En tidligere dato henter inn det som mangler.")
    String sinceHint();

    @Message("Arkivdel")
    String recordsPart();

    @Message("Koden i arkivet. Tomt: arkivet velger.")
    String recordsPartHint();

    @Message("Administrativ enhet")
    String unit();

    @Message("Den som behandler bevillinger, slik arkivet kjenner den.")
    String unitHint();

    @Message("Klassifikasjonssystem")
    String classSystem();

    @Message("For eksempel K-koder.")
    String classSystemHint();

    @Message("Klasse")
    String classId();

    @Message("For eksempel U63.")
    String classIdHint();

    @Message("Lagre")
    String save();

    @Message("Innstillingene er lagret.")
    String settingsSaved();

    @Message(
            "{#switch source}{#case 'APPLICATION'}Søknad: {about}{#case 'ANSWER'}Svar fra søkeren: {about}{#case 'STATEMENT'}Uttalelse: {about}{#case 'STATEMENT_COMMENT'}Søkerens merknader til uttalelse: {about}{#case 'APPEAL'}Klage: {about}{#case 'APPEAL_OUTCOME'}Avgjørelse av klage: {about}{#case 'INSPECTION_COMMENT'}Uttalelse om kontrollrapport: {about}{#case 'POINTS_COMMENT'}Uttalelse om varsel om prikker: {about}{#case 'WITHDRAWAL_COMMENT'}Uttalelse om varsel om inndragning: {about}{#case 'FOOD_SERVICE_COMMENT'}Uttalelse om varsel etter serveringsloven: {about}{#case 'HOLDER_REPORT'}Melding fra bevillingshaver: {about}{#case 'STATEMENT_QUESTION'}Spørsmål fra uttalepart: {about}{#case 'FOOD_SERVICE_REPORT'}Melding om serveringsbevilling: {about}{#case 'SELF_CHECK'}Egenkontroll: {about}{#case 'TURNOVER_RETURN'}Omsetningsoppgave {about}{#case 'TIP'}Tips om {about}{#case 'MINUTES'}Møteprotokoll: {about}{#else}{about}{/switch}")
    String entryTitle(String source, String about);

    @Message("{title} ({number})")
    String folderOfCase(String title, String number);

    @Message(
            "{#switch source}{#case 'TURNOVER_RETURN'}Omsetningsoppgaver {year}{#case 'TIP'}Tips om salgs- og skjenkesteder {year}{#case 'MINUTES'}Møteprotokoller i bevillingssaker {year}{#case 'HOLDER_REPORT'}Meldinger fra bevillingshavere {year}{#case 'FOOD_SERVICE_REPORT'}Meldinger om serveringsbevillinger {year}{#case 'SELF_CHECK'}Egenkontroller {year}{#case 'INSPECTION_COMMENT'}Kontroller uten egen sak {year}{#else}Bevillinger, dokumenter uten egen sak {year}{/switch}")
    String folderTitle(String source, String year);

    @Message(
            "{#switch recipient}{#case 'APPLICANT'}Søkeren{#case 'POLICE'}Politiet{#case 'TAX'}Skatteetaten{#case 'CONSULTED_BODY'}Uttaleparten{#case 'APPEAL_BODY'}Klageinstansen{#case 'OTHER_APPEAL_BODY'}Klageinstansen{#else}Mottakeren{/switch}")
    String recipient(String recipient);

    @Message(
            "{#switch body}{#case 'POLICE'}Politiet{#case 'SOCIAL_SERVICES'}Sosialtjenesten{#case 'TAX'}Skatteetaten{#else}Uttalepart{/switch}")
    String body(String body);

    @Message("Ikke oppgitt")
    String anonymous();

    @Message("Taushetsbelagt del")
    String confidentialPart();

    @Message("Kom inn {day}")
    String cameIn(String day);

    @Message(
            "{#switch key}{#case 'question'}Det søkeren ble spurt om{#case 'answer'}Svar{#case 'by'}Skrevet av{#case 'conclusion'}Konklusjon{#case 'statement'}Uttalelse{#case 'confidential'}Taushetsbelagte opplysninger{#case 'comment'}Uttalelse{#case 'appellant'}Den som klager{#case 'wanted'}Endring det bes om{#case 'grounds'}Begrunnelse{#case 'reference'}Referanse{#case 'decision'}Avgjørelse{#case 'report'}Melding{#case 'happened'}Dato{#case 'note'}Merknad{#case 'actual'}Faktisk omsetning, liter etter gruppe:{#case 'expected'}Forventet omsetning, liter etter gruppe:{#case 'place'}Sted{#case 'told'}Det som ble fortalt{#case 'asked'}Spørsmål{#case 'answers'}Svar{#case 'RULES'}Kravene er kjent:{#case 'KNOWLEDGE'}De ansatte kan nok:{#case 'RESPONSIBILITY'}Ansvaret er fordelt:{#case 'ROUTINES'}Det er rutiner:{#case 'DEVIATIONS'}Avvik blir funnet og rettet:{#case 'REVIEW'}Gjennomgås jevnlig:{#else}{key}{/switch}")
    String part(String key);

    @Message(
            "{#switch value}{#case 'NO_REMARKS'}Ingen merknader{#case 'REMARKS'}Merknader{#case 'YES'}Ja{#case 'PARTLY'}Delvis{#case 'NO'}Nei{#case 'UPHELD'}Vedtaket står{#case 'CHANGED'}Vedtaket er endret{#case 'ANNULLED'}Vedtaket er opphevet{#case 'REJECTED'}Klagen er avvist{#case 'MANAGER_LEFT'}Styreren har sluttet{#case 'DEPUTY_LEFT'}Stedfortrederen har sluttet{#case 'TRANSFERRED'}Virksomheten er overdratt{#case 'CLOSED_DOWN'}Virksomheten er nedlagt{#case 'HOLDER_DIED'}Bevillingshaveren er død{#case 'BANKRUPT'}Konkurs{#else}{value}{/switch}")
    String value(String value);
}
