package no.bevilling.violation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.casework.Matter;

/** Texts of the page on which a holder reads about points or a withdrawal, and comments. */
@MessageBundle("varsel")
public interface HolderMessages {
    @Message("{#when matter}{#is WITHDRAWAL}Sak om inndragning{#else}Sak om prikker{/when}: {place}")
    String title(Matter matter, String place);

    @Message("Sak {number}")
    String caseNumber(String number);

    @Message(
            "{#when matter}{#is WITHDRAWAL}Kommunen vurderer å inndra bevillingen.{#else}Kommunen vurderer å gi prikker.{/when} Du kan uttale deg før saken blir avgjort. Du må ikke.")
    String lead(Matter matter);

    @Message("Frist for å uttale seg: {date}")
    String due(String date);

    @Message("Fristen er ute, men saken er ikke avgjort. Kommunen leser det du sender nå.")
    String late();

    @Message("Det gjelder")
    String what();

    @Message("Overtredelse")
    String violation();

    @Message("Tidspunkt")
    String when();

    @Message("Hva kommunen mener skjedde")
    String facts();

    @Message("Prikker")
    String points();

    @Message("Prikker på bevillingen i toårsperioden nå: {points}. {threshold} prikker fører til inndragning.")
    String now(int points, int threshold);

    @Message("Grunnlag: {ground}")
    String ground(String ground);

    @Message("Kommunens foreløpige vurdering")
    String text();

    @Message("Din uttalelse")
    String comment();

    @Message("Skriv hva som stemmer, hva som ikke stemmer, og hva kommunen bør vite.")
    String commentHint();

    @Message("Send uttalelsen")
    String send();

    @Message("Uttalelsen er sendt til kommunen.")
    String sent();

    @Message("Du uttalte deg {moment}")
    String commentedAt(String moment);

    @Message("Saken er ikke åpen for uttalelser lenger.")
    String closed();

    @Message("Skriv uttalelsen, med høyst 10 000 tegn.")
    String wrong();

    @Message("Uttalelsen ble sendt før")
    String alreadyTitle();

    @Message("Det er allerede sendt en uttalelse. Den står under. Det du skrev nå, er ikke sendt.")
    String already();

    @Message("Dokumenter")
    String documents();

    @Message("Vedtak")
    String decision();

    @Message("Saken er avgjort. Begrunnelsen og hvordan du klager, står i brevet.")
    String decided();

    @Message("Forhåndsvarsel om {#when matter}{#is WITHDRAWAL}inndragning{#else}prikker{/when}: {place}")
    String inboxNotice(Matter matter, String place);

    @Message("Vedtak om {#when matter}{#is WITHDRAWAL}inndragning{#else}prikker{/when}: {place}")
    String inboxDecided(Matter matter, String place);

    @Message("Du kan uttale deg før kommunen avgjør saken")
    String inboxComment();

    @Message("Du har uttalt deg")
    String inboxCommented();

    @Message("Vedtaket er sendt")
    String inboxSent();

    @Message("Klage på vedtaket")
    String appeal();

    @Message("Tilbake til søknadene dine")
    String back();
}
