package no.bevilling.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of a person's own tasks. */
@MessageBundle("oppgave")
@ReadByStaffOnly
public interface WorkMessages {
    @Message("Mine oppgaver")
    String title();

    @Message("Det som venter på deg i {municipality} kommune. Det som er sent, står først.")
    String lead(String municipality);

    @Message("Ingenting venter på deg")
    String nothing();

    @Message("Når noen svarer, sender noe tilbake eller en frist nærmer seg, kommer det her.")
    String nothingLead();

    @Message("Frister som er ute eller snart går ut")
    String clocks();

    @Message("Søkeren har svart")
    String answers();

    @Message("Deloppgaver som er dine")
    String subTasks();

    @Message("Uttalelser som er kommet")
    String statements();

    @Message("Spørsmål fra uttaleparter")
    String bodyQuestions();

    @Message("Forslag som er sendt tilbake til deg")
    String sentBack();

    @Message("Forslag som venter på godkjenning")
    String approvals();

    @Message("Kontroller: rapporter og uttalelser")
    String inspections();

    @Message("Rapporten til stedet er ikke sendt")
    String reportDue();

    @Message("Stedet har uttalt seg, {day}")
    String commentCame(String day);

    @Message("{#if over}Stedet har ikke uttalt seg, og fristen er ute{#else}Stedet kan uttale seg{/if}")
    String commentAwaited(boolean over);

    @Message("Papirsøknader som blir slettet hvis de ikke blir registrert ferdig")
    String paperDrafts();

    @Message("Utkastet slettes når fristen er ute. Lagre det for å beholde det.")
    String draftGoes();

    @Message("Utkast uten navn på stedet")
    String unnamedDraft();

    @Message("Klager i sakene dine")
    String appeals();

    @Message("{#if missing}Svar på hva som manglet{#else}Svar på spørsmål{/if}, {day}")
    String answered(boolean missing, String day);

    @Message("{body}: {answer}, {day}")
    String statement(String body, String answer, String day);

    @Message("{body} spør om noe, {day}")
    String bodyQuestion(String body, String day);

    @Message("{comment}")
    String comment(String comment);

    @Message("Foreslått av {name}, {day}")
    String proposedBy(String name, String day);

    @Message(
            "{#if proposed}Forslag til behandling venter på godkjenning{#else}Klagen er ikke behandlet{/if}, mottatt {day}")
    String appeal(boolean proposed, String day);

    @Message("Frist {day}")
    String due(String day);

    @Message("Hva du skal gjøre")
    String what();

    @Message("{count} {#if count == 1}oppgave{#else}oppgaver{/if}")
    String count(int count);

    @Message("Viser de {most} første.")
    String cut(int most);
}
