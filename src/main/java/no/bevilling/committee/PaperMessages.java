package no.bevilling.committee;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the papers of the committee say: minutes and report, in the municipality's language form. */
@MessageBundle("utvalgspapir")
@ReadByStaffOnly
public interface PaperMessages {
    @Message("{name} kommune")
    String municipality(String name);

    @Message("Møtebok for {body}, {date}")
    String minutesTitle(String body, String date);

    @Message("Møtebok")
    String minutesSubject();

    @Message("Utkast. Møteboka er ikke signert.")
    String draft();

    @Message("Versjon {revision}")
    String version(int revision);

    @Message("Rettelse i versjon {revision}, {date}")
    String correction(int revision, String date);

    @Message("Møtet")
    String meeting();

    @Message("Tid")
    String when();

    @Message("{date} klokken {time}")
    String dayAndTime(String date, String time);

    @Message("Sted")
    String where();

    @Message("Til stede")
    String present();

    @Message("Ikke til stede")
    String absent();

    @Message("ingen")
    String nobody();

    @Message("Vedtaksført")
    String quorum();

    @Message(
            "{#if quorate}Ja.{#else}Nei.{/if} {present} var til stede, av {seats} medlemmer. Minst halvparten må være med på å avgjøre en sak (kommuneloven § 11-9).")
    String quorumOf(int present, int seats, boolean quorate);

    @Message("{first} og {second}")
    String both(String first, String second);

    @Message("Signert av {first}. Venter på underskrift fra ett medlem til.")
    String waitsForSecond(String first);

    @Message("Sak {number}: {title}")
    String item(String number, String title);

    @Message("Saken er ikke behandlet.")
    String notResolved();

    @Message(
            "{#switch outcome}{#case 'FOLLOWED'}Vedtak: som innstilt.{#case 'OTHERWISE'}Vedtak: innstillingen ble ikke fulgt.{#case 'POSTPONED'}Saken ble utsatt.{#case 'NOTED'}Tatt til orientering.{/switch}")
    String outcome(String outcome);

    @Message("Avstemning: {votes}")
    String votes(String votes);

    @Message(
            "Habilitet: Alle som var til stede, ble spurt før saken ble behandlet. Ingen hadde tilknytning til partene (forvaltningsloven § 8).")
    String noTies();

    @Message(
            "Habilitet: {name} opplyste: {explanation} {#switch tie}{#case 'OTHER_STAYS'}Organet vurderte spørsmålet uten {name}, og fant at {name} kunne delta (forvaltningsloven §§ 6 og 8).{#else}Organet avgjorde uten {name} at {name} var inhabil. {name} fratrådte, og deltok ikke i behandlingen (forvaltningsloven §§ 6 og 8).{/switch}")
    String tie(String name, String explanation, String tie);

    @Message("Underskrift")
    String signatures();

    @Message("Versjon {revision} er signert elektronisk av {signer} {date}, og ført av {writer}.")
    String signed(int revision, String signer, String date, String writer);

    @Message("Møteboka er ikke ført ferdig.")
    String notSigned();

    @Message("Ført av {writer}. Venter på underskrift.")
    String waits(String writer);
}
