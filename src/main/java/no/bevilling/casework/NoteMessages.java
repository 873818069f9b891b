package no.bevilling.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of notes in a case. */
@MessageBundle("notat")
@ReadByStaffOnly
public interface NoteMessages {
    @Message("Notater")
    String title();

    @Message(
            "Notater er bare for dem som behandler saken. Søkeren og offentligheten ser dem ikke. Det du skriver, blir stående; du retter ved å skrive et nytt notat.")
    String lead();

    @Message("Ingen notater ennå")
    String none();

    @Message("Skriv et notat")
    String write();

    @Message("Notat")
    String text();

    @Message("Lagre notatet")
    String save();

    @Message("Notatet er lagret.")
    String saved();

    @Message("Skriv notatet, med høyst 4000 tegn.")
    String textWrong();

    @Message("Rett")
    String correct();

    @Message("Du retter notatet fra {moment}. Det gamle blir stående som rettet.")
    String correcting(String moment);

    @Message("Rettet av et nyere notat")
    String corrected();

    @Message("Retting av et eldre notat")
    String correction();

    @Message("{name}, {moment}")
    String by(String name, String moment);

    @Message("Alle notater ({count})")
    String all(long count);
}
