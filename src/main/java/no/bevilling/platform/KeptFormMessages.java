package no.bevilling.platform;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that offers a form again that was sent after the session had ended. */
@MessageBundle("hentet")
public interface KeptFormMessages {
    @Message("Det du skrev, er ikke sendt ennå")
    String title();

    @Message(
            "Du var logget ut da du sendte skjemaet. Vi har tatt vare på det du skrev, i en time, og bare du kan se det. Vil du sende det nå?")
    String lead();

    @Message("Filer ble ikke tatt vare på. Legg dem ved på nytt etterpå.")
    String files();

    @Message("Dette skrev du")
    String typed();

    @Message("Send det nå")
    String send();

    @Message("Ikke send, gå tilbake til siden")
    String drop();
}
