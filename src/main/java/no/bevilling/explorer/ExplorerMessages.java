package no.bevilling.explorer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the public pages about the rules: the explorer, versions and their differences, the paper. */
@MessageBundle("regler")
public interface ExplorerMessages {
    @Message("Regler i {municipality} kommune")
    String title(String municipality);

    @Message(
            "Dette ser kommunen etter når noen søker om å selge eller skjenke alkohol. Først det kommunen har bestemt selv, så det loven bestemmer for hele landet.")
    String lead();

    @Message("Kan jeg få bevilling her?")
    String checkLink();

    @Message("Last ned som PDF")
    String pdfLink();

    @Message("Kommunen har bekreftet at reglene gjelder nå.")
    String verified();

    @Message("Kommunen har ikke bekreftet at reglene er gjeldende")
    String notVerifiedTitle();

    @Message(
            "De er hentet fra en eldre plan og gjelder til de blir erstattet. Spør kommunen hvis du bygger noe viktig på dem.")
    String notVerified();

    @Message("På denne siden")
    String contents();

    @Message("Egne regler for {name}")
    String ownRules(String name);

    @Message("Felles regler for {name}")
    String sharedRules(String name);

    @Message("{name} har ingen egne regler ut over dem nedenfor.")
    String noOwn(String name);

    @Message("Ikke registrert")
    String silent();

    @Message(
            "Dette har kommunen ikke lagt inn. Det betyr ikke at alt er lov, men at loven eller kommunens eget skjønn avgjør.")
    String silentLead();

    @Message("Hva")
    String silentWhat();

    @Message("Hva det betyr")
    String silentMeaning();

    @Message("Lov og forskrift")
    String national();

    @Message("Dette er likt i hele landet. Kommunen kan ikke fravike det.")
    String nationalLead();

    @Message("Tider, grupper og avstander")
    String tables();

    @Message("Spørsmål kommunen stiller")
    String questions();

    @Message("Tall i loven")
    String numbers();

    @Message("Tall som planen lar stå åpne")
    String settings();

    @Message("Vilkår som kan bli satt")
    String conditions();

    @Message("Tall")
    String number();

    @Message("Verdi")
    String value();

    @Message("Hvorfor")
    String why();

    @Message("Kilde")
    String source();

    @Message("Hjemmel")
    String sources();

    @Message("Versjon")
    String version();

    @Message("Vedtatt av")
    String adoptedBy();

    @Message("Vedtak")
    String resolution();

    @Message("vedtaket er ikke kjent")
    String resolutionUnknown();

    @Message("Gjelder fra")
    String validFrom();

    @Message("Gjelder til og med")
    String validTo();

    @Message("Merknad")
    String note();

    @Message("Om planen")
    String about();

    @Message("{#when force}{#is 'ABSOLUTE'}Skal-krav{#is 'MAIN_RULE'}Hovedregel{#else}Skjønn{/when}")
    String force(String force);

    @Message(
            "{#when force}{#is 'ABSOLUTE'}Er det ikke oppfylt, kan kommunen ikke si ja.{#is 'MAIN_RULE'}Er det ikke oppfylt, er svaret som regel nei. Kommunen kan gjøre unntak og må da skrive hvorfor.{#else}Kommunen legger det på vekten sammen med annet.{/when}")
    String forceMeaning(String force);

    @Message(
            "{#when source}{#is 'STATUTE'}Lov{#is 'REGULATION'}Forskrift{#is 'LOCAL_REGULATION'}Lokal forskrift{#else}Retningslinje{/when}")
    String sourceName(String source);

    @Message(
            "{#when source}{#is 'STATUTE'}Bestemt av Stortinget. Gjelder likt overalt.{#is 'REGULATION'}Bestemt av departementet. Gjelder likt overalt.{#is 'LOCAL_REGULATION'}Bestemt av kommunestyret etter høring. Binder alle i kommunen.{#else}Kommunens egen rettesnor. Den kan fravikes når det er gode grunner i den enkelte saken.{/when}")
    String sourceMeaning(String source);

    @Message("{#when by}{#is 'HUMAN'}Et menneske vurderer{#else}Regnes ut{/when}")
    String decided(String by);

    @Message(
            "{#when by}{#is 'HUMAN'}En saksbehandler ser på saken og svarer med grunner.{#else}Svaret følger av opplysningene. En saksbehandler ser det før noe blir vedtatt.{/when}")
    String decidedMeaning(String by);

    @Message("Spørres")
    String applies();

    @Message("alltid")
    String appliesAlways();

    @Message("Et menneske vurderer")
    String handsOver();

    @Message("Er det oppfylt")
    String ifMet();

    @Message("Må det vurderes")
    String ifUndecided();

    @Message("Se tabellen")
    String inTables();

    @Message("Plan")
    String plan();

    @Message("Lov")
    String law();

    @Message("Versjoner")
    String history();

    @Message("Alle versjoner som er lagt inn, med den nyeste først. Vedtatte versjoner blir aldri endret.")
    String historyLead();

    @Message("Regelverk")
    String rules();

    @Message("Bekreftet")
    String confirmed();

    @Message("ja")
    String yes();

    @Message("nei")
    String no();

    @Message("Endringer")
    String changes();

    @Message("Forskjell fra {version}")
    String changesFrom(String version);

    @Message("Den eldste versjonen her")
    String firstVersion();

    @Message("Endringer i {name}")
    String differencesTitle(String name);

    @Message("Sammenlign")
    String compare();

    @Message("Fra versjon")
    String compareFrom();

    @Message("Til versjon")
    String compareTo();

    @Message("Til reglene")
    String back();

    @Message("Hent reglene")
    String download();

    @Message("For den som vil arkivere, regne eller bruke reglene i et annet system.")
    String downloadLead();

    @Message("Hele siden som PDF")
    String downloadPdf();

    @Message("Regelverket som filer (zip)")
    String downloadZip();

    @Message("Tabellene for {name} som Excel")
    String downloadExcel(String name);

    @Message("{table} som CSV")
    String downloadCsv(String table);

    @Message("Regelverkets fingeravtrykk")
    String fingerprint();

    @Message("Hva ordene betyr")
    String wordsTitle();

    @Message("Ingen har krav på bevilling selv om alt er oppfylt (alkoholloven § 1-7a).")
    String noRight();

    @Message("{municipality} har ikke lagt inn egne regler")
    String noneOwnTitle(String municipality);

    @Message("Her ser du loven alene. Kommunen kan ha egne regler som ikke står her. Ta kontakt med kommunen.")
    String noneOwn();

    @Message("Regler i kommunene")
    String indexTitle();

    @Message("Regler")
    String menu();

    @Message("Velg kommune for å se hva den ser etter når noen søker om å selge eller skjenke alkohol.")
    String indexLead();

    @Message("Kommuner med egne regler her")
    String indexOwn();

    @Message("Kommuner der bare loven er lagt inn")
    String indexLaw();

    @Message("Følger {region}")
    String indexFollows(String region);

    @Message("Slik reglene sto {date}")
    String printedOn(String date);

    @Message("Side")
    String page();

    @Message("av")
    String of();

    @Message("Ingen forskjell. De to er like, tegn for tegn.")
    String noDifference();

    @Message("{name}: fra versjon {before} til {after}")
    String versions(String name, String before, String after);

    @Message(
            "{#when topic}{#is 'VALIDITY'}Vedtak og gyldighet{#is 'CRITERION'}Spørsmål{#is 'TABLE'}Tabeller{#is 'SETTING'}Innstillinger{#is 'PARAMETER'}Tall i loven{#is 'CONDITION'}Vilkår{#is 'RULE'}Regler i kode{#is 'CASE'}Eksempler{#else}Filer{/when}")
    String topicName(String topic);

    @Message("{#when kind}{#is 'ADDED'}nytt{#is 'REMOVED'}tatt bort{#else}endret{/when}")
    String kindName(String kind);
}
