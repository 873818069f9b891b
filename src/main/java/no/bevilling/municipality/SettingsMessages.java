package no.bevilling.municipality;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the settings of a municipality. */
@MessageBundle("innstillinger")
@ReadByStaffOnly
public interface SettingsMessages {
    @Message("Innstillinger")
    String menu();

    @Message("Kommuner")
    String installationMenu();

    @Message("Innstillinger for {municipality} kommune")
    String title(String municipality);

    @Message(
            "Dette står i brev, bevillinger og på sidene. Endringer gjelder for det som lages fra nå av; det som er sendt, endres ikke.")
    String lead();

    @Message("Målform i brev")
    String languageForm();

    @Message("Bokmål")
    String bokmal();

    @Message("Nynorsk")
    String nynorsk();

    @Message("Organisasjonsnummer")
    String organisationNumber();

    @Message("Postadresse")
    String postalAddress();

    @Message("E-post")
    String email();

    @Message("Telefon")
    String telephone();

    @Message("Hvem som vedtar")
    String decidedBy();

    @Message("Etter kommunens delegasjonsreglement, slik det skal stå i brevene.")
    String decidedByHint();

    @Message("Hjemmel i delegasjonsreglementet")
    String delegation();

    @Message("Punkt og vedtak, for eksempel: delegasjonsreglementet punkt 4.3, vedtatt av kommunestyret 15. juni 2023")
    String delegationHint();

    @Message("Adressen til politiet")
    String policeAddress();

    @Message("Adressen til skattemyndighetene")
    String taxAddress();

    @Message(
            "Står i brevet om hver ny bevilling (alkoholloven § 1-7). La feltet stå tomt hvis brevet bare går digitalt.")
    String noticeAddressHint();

    @Message("Klageinstans")
    String appealBody();

    @Message("Statsforvalteren, med fullt navn (alkoholloven § 1-16).")
    String appealBodyHint();

    @Message("Frist for omsetningsoppgaven")
    String returnDue();

    @Message("Måned og dag, for eksempel 02-15 (alkoholforskriften § 6-3).")
    String returnDueHint();

    @Message("Lagre")
    String save();

    @Message("Eget mål for saksbehandlingstiden")
    String targetDays();

    @Message(
            "Dager fra søknaden er komplett til vedtaket. La stå tomt hvis kommunen ikke har noe mål ut over lovens frist.")
    String targetDaysHint();

    @Message("Innstillingene er lagret.")
    String saved();

    @Message(
            "{#when field}{#is 'languageForm'}Velg bokmål eller nynorsk.{#is 'organisationNumber'}Skriv ni siffer. Det siste må stemme med de andre.{#is 'postalAddress'}Skriv postadressen, med høyst 200 tegn.{#is 'email'}Skriv en e-postadresse.{#is 'telephone'}Skriv et kortere telefonnummer.{#is 'decidedBy'}Skriv hvem som vedtar, med høyst 200 tegn.{#is 'delegation'}Skriv kortere, med høyst 200 tegn.{#is 'policeAddress'}Skriv en kortere adresse, med høyst 200 tegn.{#is 'taxAddress'}Skriv en kortere adresse, med høyst 200 tegn.{#is 'appealBody'}Skriv navnet på statsforvalteren, med høyst 200 tegn.{#is 'targetDays'}Skriv et antall dager fra 1 til 366.{#else}Skriv måned og dag som MM-DD.{/when}")
    String wrong(String field);

    @Message("Noen har lagret imens")
    String overtakenTitle();

    @Message("Endret av {name} {moment}. Det du skrev, står i skjemaet. Dette er lagret nå:")
    String overtaken(String name, String moment);

    @Message("Kommuner i installasjonen")
    String installationTitle();

    @Message("Hver kommune har sine egne saker, sin egen logg og sine egne administratorer.")
    String installationLead();

    @Message("Nummer")
    String number();

    @Message("Kommune")
    String name();

    @Message("Region")
    String region();
}
