package no.bevilling.inspection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a holder reads about the report of an inspection. */
@MessageBundle("kontrollsvar")
public interface HolderMessages {
    @Message("Rapport fra kontroll")
    String title();

    @Message("Kommunen kontrollerte {place} {on}.")
    String lead(String place, String on);

    @Message("Til mine saker")
    String back();

    @Message("Les rapporten (PDF)")
    String read();

    @Message("Du kan uttale deg om rapporten til og med {on} (alkoholforskriften § 9-6). Uttalelsen følger rapporten.")
    String due(String on);

    @Message("Fristen var {on}. Du kan fortsatt skrive, og uttalelsen blir merket som sen.")
    String over(String on);

    @Message("Uttalelsen din")
    String comment();

    @Message("Send uttalelsen")
    String send();

    @Message("Uttalelsen er sendt.")
    String sent();

    @Message("Uttalelsen ble sendt {at}.")
    String already(String at);

    @Message("Skriv uttalelsen, med høyst 10 000 tegn.")
    String wrong();

    @Message("Kontrollørene så noe som ikke var i orden.")
    String findings();

    @Message("Kontrollørene fant ikke noe som ikke var i orden.")
    String noFindings();

    @Message("Rapport fra kontroll av {place}: du kan uttale deg til og med {on}.")
    String waits(String place, String on);

    @Message("Les og uttal deg")
    String toComment();
}
