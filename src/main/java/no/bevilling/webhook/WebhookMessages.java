package no.bevilling.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of webhooks, for the administrator and for the e-mail to who runs the other side. */
@MessageBundle("webhook")
@ReadByStaffOnly
public interface WebhookMessages {
    @Message("Webhooks")
    String title();

    @Message(
            "Andre systemer får vite hva som skjer i kommunen: hva slags hendelse, når, og hvor den kan leses. Ingen personopplysninger sendes.")
    String lead();

    @Message("Ingen systemer får beskjed ennå.")
    String none();

    @Message("Navn")
    String nameColumn();

    @Message("Adresse")
    String addressColumn();

    @Message("Status")
    String status();

    @Message("I bruk")
    String works();

    @Message("Svarer ikke")
    String failing();

    @Message(
            "{#switch why}{#case 'BY_PERSON'}Stoppet av en administrator{#case 'FAILING'}Stoppet fordi mottakeren ikke har svart på flere dager{#else}Stoppet fordi mottakeren svarte at adressen er nedlagt (410){/switch}")
    String stopped(String why);

    @Message("Nye hendelser tas ikke vare på mens den er stoppet. Det som ventet, sendes når den startes.")
    String stoppedHelp();

    @Message("Registrer et system")
    String registerTitle();

    @Message("Navn på systemet")
    String name();

    @Message("Adresse som skal få beskjed")
    String address();

    @Message("Må begynne med https:// og være åpen på internett.")
    String addressHint();

    @Message("E-post til den som driver systemet")
    String contact();

    @Message("Får beskjed hvis sendingen blir stoppet.")
    String contactHint();

    @Message("Hendelser det skal sendes beskjed om")
    String events();

    @Message(
            "{#switch event}{#case 'APPLICATION_RECEIVED'}Søknad mottatt{#case 'APPLICATION_WITHDRAWN'}Søknad trukket{#case 'DECISION_MADE'}Vedtak fattet{#case 'APPEAL_RECEIVED'}Klage mottatt{#case 'APPEAL_DECIDED'}Klage avgjort{#case 'LICENCE_GRANTED'}Bevilling gitt{#case 'LICENCE_CHANGED'}Bevilling endret{#case 'LICENCE_WITHDRAWN'}Bevilling inndratt eller suspendert{#case 'LICENCE_ENDED'}Bevilling oppgitt{#else}Prøve{/switch}")
    String event(String event);

    @Message("Registrer")
    String register();

    @Message("Systemet er registrert. Hent hemmeligheten nå.")
    String registered();

    @Message("Lagre")
    String save();

    @Message("Endringene er lagret.")
    String saved();

    @Message("Innstillinger")
    String settings();

    @Message(
            "{#switch field}{#case 'name'}Skriv et navn.{#case 'address'}Skriv en adresse som begynner med https:// og er åpen på internett.{#case 'contact'}Skriv en e-postadresse.{#else}Velg minst én hendelse.{/switch}")
    String wrong(String field);

    @Message("Hemmelighet")
    String secretTitle();

    @Message("Mottakeren bruker hemmeligheten til å se at meldingen kommer herfra (Standard Webhooks, HMAC-SHA256).")
    String secretLead();

    @Message("Hemmeligheten er ikke vist. Den kan vises én gang.")
    String secretWaits();

    @Message("Hemmeligheten ble vist {when} og kan ikke vises igjen.")
    String secretShown(String when);

    @Message("Vis hemmeligheten")
    String showSecret();

    @Message("Hemmeligheten til {name}")
    String theSecret(String name);

    @Message("Kopier den nå, og gi den til mottakeren på en trygg måte. Den vises ikke igjen.")
    String copyNow();

    @Message("Tilbake til systemet")
    String back();

    @Message("Lag en ny hemmelighet")
    String rotate();

    @Message("Lager du en ny, gjelder den gamle i ett døgn til, så mottakeren rekker å bytte.")
    String rotateHelp();

    @Message("Ny hemmelighet er laget. Hent den nå.")
    String rotated();

    @Message("Den forrige hemmeligheten gjelder til {when}.")
    String formerUntil(String when);

    @Message("Stopp sendingen")
    String stop();

    @Message("Start sendingen")
    String start();

    @Message("Sendingen er startet.")
    String started();

    @Message("Sendingen er stoppet.")
    String nowStopped();

    @Message("Send en prøve")
    String test();

    @Message("Prøven sendes om et øyeblikk.")
    String testQueued();

    @Message("Slett systemet og loggen")
    String remove();

    @Message("Systemet er slettet.")
    String removed();

    @Message("Det som er sendt")
    String log();

    @Message("Meldinger: {count}")
    String logCount(long count);

    @Message("Ingenting er sendt ennå.")
    String logEmpty();

    @Message("Hendelse")
    String eventColumn();

    @Message("Tid")
    String when();

    @Message("{#switch status}{#case 'WAITING'}Venter{#case 'DELIVERED'}Mottatt{#else}Gitt opp{/switch}")
    String delivery(String status);

    @Message("Neste forsøk {when}")
    String nextTry(String when);

    @Message("Forsøk")
    String tries();

    @Message("{when}, {millis} ms:")
    String attempt(String when, int millis);

    @Message("svarte {status}")
    String answered(int status);

    @Message(
            "{#switch problem}{#case 'ADDRESS'}adressen kan ikke kalles{#case 'UNREACHABLE'}ingen kontakt{#case 'TIMEOUT'}svarte ikke i tide{#case 'ANSWER'}ikke mottatt{#else}feil hos oss{/switch}")
    String problem(String problem);

    @Message("Innhold")
    String content();

    @Message("Send på nytt")
    String resend();

    @Message("Meldingen sendes på nytt om et øyeblikk.")
    String resent();

    @Message("Sendingen til {name} er stoppet")
    String mailSubject(String name);

    @Message("Beskjeder til {name} sendes ikke lenger. {why}.")
    String mailText(String name, String why);

    @Message("En administrator i kommunen kan starte sendingen igjen her: {address}")
    String mailRestart(String address);
}
