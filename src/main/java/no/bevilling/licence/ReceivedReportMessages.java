package no.bevilling.licence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the page on which staff see and handle what holders and estates have reported. */
@MessageBundle("mottatt")
@ReadByStaffOnly
public interface ReceivedReportMessages {
    @Message("Meldinger om bevillinger")
    String title();

    @Message(
            "Det bevillingshaverne selv melder, gjelder straks og står her til orientering. Meldinger om dødsfall og konkurs venter på at du ser at avsenderen handler for boet.")
    String lead();

    @Message("Ingen har meldt noe ennå.")
    String empty();

    @Message("{n} {#if n == 1}melding venter{#else}meldinger venter{/if} på deg")
    String waitingCount(long n);

    @Message("Melding som venter")
    String waitingTitle();

    @Message("{by} har meldt: {what}, {day}. Meldingen gjelder ikke før du har bekreftet den.")
    String waits(String by, String what, String day);

    @Message("Se meldingene")
    String see();

    @Message("Melding")
    String kind();

    @Message("Bevilling")
    String licence();

    @Message("Skjedde")
    String happened();

    @Message("Meldt av")
    String by();

    @Message("Oppnevnt av")
    String reference();

    @Message("Merknad")
    String note();

    @Message("{#when reporter}{#is HOLDER}bevillingshaveren{#else}for boet{/when}")
    String reporter(Reporter reporter);

    @Message(
            "{#when status}{#is RECORDED}Gjelder{#is WAITING}Venter{#is CONFIRMED}Bekreftet{#is DISMISSED}Teller ikke{#is UNDONE}Trukket tilbake{/when}")
    String status(ReportStatus status);

    @Message("Dokumentasjon")
    String proof();

    @Message("Åpne dokumentasjonen")
    String seeProof();

    @Message("Meldingen var en feil: trekk den tilbake")
    String undo();

    @Message(
            "Bruk dette når bevillingshaveren har sagt fra at meldingen var en feil. Den regnes som ikke gitt, og står igjen med begrunnelsen, også for bevillingshaveren.")
    String undoMeaning();

    @Message("Hva var feil, og hvem sa fra?")
    String undoReason();

    @Message("Meldingen er trukket tilbake.")
    String undone();

    @Message("Bekreft")
    String confirm();

    @Message(
            "Meldingen blir registrert på bevillingen, som meldt den dagen den kom inn. Ved konkurs faller bevillingen bort straks. Ved dødsfall kan boet drive videre i tre måneder (alkoholloven § 1-10).")
    String confirmMeaning();

    @Message("Skal ikke telle")
    String dismiss();

    @Message("Hvorfor ikke?")
    String answer();

    @Message("Den som meldte, får lese dette.")
    String answerHint();

    @Message("Skriv hvorfor, med høyst 2000 tegn.")
    String wrongAnswer();

    @Message("Meldingen er bekreftet og registrert.")
    String confirmed();

    @Message("Meldingen teller ikke.")
    String dismissed();

    @Message("Behandlet av {name} {when}")
    String handledBy(String name, String when);
}
