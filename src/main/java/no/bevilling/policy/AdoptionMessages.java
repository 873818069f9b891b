package no.bevilling.policy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages where a draft is tried, compared and adopted. */
@MessageBundle("planvedtak")
@ReadByStaffOnly
public interface AdoptionMessages {
    @Message("Prøv utkastet")
    String run();

    @Message("Reglene lastes, og alle eksemplene kjøres. Utkastet kan ikke vedtas før alt er i orden.")
    String runLead();

    @Message("Kjør alle eksempler")
    String runButton();

    @Message("{ran} av {of} eksempler er kjørt")
    String runProgress(int ran, int of);

    @Message("Last siden på nytt for å se hvor langt det er kommet.")
    String runReload();

    @Message("Kjøringen stoppet. Start den på nytt.")
    String runDied();

    @Message("Alle {cases} eksempler stemmer, og utkastet kan vedtas.")
    String runDone(int cases);

    @Message("{problems} feil. {cases} eksempler er kjørt, {failed} stemmer ikke.")
    String runWrong(int problems, int cases, int failed);

    @Message("Utkastet er endret etter dette. Kjør på nytt.")
    String runStale();

    @Message("Startet {moment} av {name}")
    String runBy(String name, String moment);

    @Message("Endringer")
    String compare();

    @Message("Dette er forskjellen fra {with}.")
    String compareLead(String with);

    @Message("Sammenlign med")
    String compareWith();

    @Message("Sammenlign")
    String compareButton();

    @Message("Utkastet kan ikke leses helt. Rett feilene først.")
    String compareImpossible();

    @Message("Før inn vedtaket")
    String adopt();

    @Message(
            "Når kommunestyret har vedtatt planen, fører du inn vedtaket her. Fra den datoen du oppgir, svarer alle kontroller etter de nye reglene. Det kan ikke gjøres om: neste endring er et nytt utkast.")
    String adoptLead();

    @Message("Saksnummer for vedtaket")
    String resolutionNumber();

    @Message("For eksempel PS 26/2027")
    String resolutionNumberHint();

    @Message("Dato for vedtaket")
    String resolvedOn();

    @Message("Skal gjelde fra")
    String adoptValidFrom();

    @Message("Utkastet endrer en lokal forskrift")
    String isRegulation();

    @Message(
            "Endret: {what}. Da må utkastet ha vært på høring (forvaltningsloven § 37), og det kan ikke gjelde før det er kunngjort (§ 38).")
    String isRegulationMeaning(String what);

    @Message("Utkastet endrer bare retningslinjer")
    String isGuideline();

    @Message("Det trenger ikke høring eller kunngjøring, og kan gjelde fra vedtaket.")
    String isGuidelineMeaning();

    @Message("På høring fra")
    String hearingFrom();

    @Message("På høring til og med")
    String hearingTo();

    @Message("Kunngjort")
    String promulgatedOn();

    @Message("Kunngjort som")
    String promulgationReference();

    @Message("For eksempel FOR-2028-01-15-31")
    String promulgationReferenceHint();

    @Message("Vedtaket innskrenker også åpningstider (serveringsloven § 15)")
    String restrictsOpening();

    @Message("Da kan det tidligst gjelde {months} måneder etter vedtaket.")
    String restrictsOpeningHint(int months);

    @Message("Før inn vedtaket")
    String adoptButton();

    @Message("Vedtaket er ført inn: {layers}.")
    String adopted(String layers);

    @Message("Vedtatt")
    String adoptedTitle();

    @Message("{layers} ble vedtatt i {resolution} og gjelder fra {validFrom}.")
    String adoptedMeaning(String layers, String resolution, String validFrom);

    @Message("Utkastet har feil og kan ikke vedtas ennå")
    String notLoaded();

    @Message(
            "Spørsmålet «{question}» ({id}) er tatt bort, men {checks} lagrede kontroller viser til det. Gi det en sluttdato i stedet.")
    String removed(String question, String id, String checks);

    @Message(
            "{#when what}{#is 'NUMBER_MISSING'}Skriv saksnummeret for vedtaket.{#is 'RESOLVED_MISSING'}Skriv datoen for vedtaket, som 17.12.2027.{#is 'RESOLVED_LATER'}Vedtaket kan ikke være fattet etter i dag.{#is 'VALID_MISSING'}Skriv datoen reglene skal gjelde fra, som 1.1.2028.{#is 'VALID_BEFORE_RESOLUTION'}Reglene kan ikke gjelde før vedtaket.{#is 'VALID_BEFORE_FORMER'}Reglene kan ikke gjelde før den versjonen de avløser.{#is 'HEARING_FROM_MISSING'}Skriv når høringen begynte. Uten høring kan en forskrift ikke vedtas (forvaltningsloven § 37).{#is 'HEARING_TO_MISSING'}Skriv når høringen sluttet.{#is 'HEARING_BACKWARDS'}Høringen må slutte etter at den begynte.{#is 'HEARING_AFTER_RESOLUTION'}Høringen må være slutt før vedtaket.{#is 'PROMULGATED_MISSING'}Skriv når forskriften ble kunngjort (forvaltningsloven § 38).{#is 'PROMULGATED_LATER'}Forskriften må være kunngjort før vedtaket føres inn.{#is 'PROMULGATED_BEFORE_RESOLUTION'}Forskriften kan ikke være kunngjort før vedtaket.{#is 'REFERENCE_MISSING'}Skriv hva forskriften er kunngjort som.{#is 'VALID_BEFORE_PROMULGATION'}En forskrift kan ikke gjelde før den er kunngjort.{#else}En innskrenkning av åpningstider kan tidligst gjelde {months} måneder etter vedtaket (serveringsloven § 15).{/when}")
    String wrong(String what, int months);
}
