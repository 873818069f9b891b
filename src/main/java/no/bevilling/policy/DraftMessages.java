package no.bevilling.policy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages where a municipality's next rules are made. */
@MessageBundle("utkast")
@ReadByStaffOnly
public interface DraftMessages {
    @Message("Regelverk")
    String menu();

    @Message("Regelverk for {municipality} kommune")
    String title(String municipality);

    @Message(
            "Her lager du neste versjon av kommunens egne regler: endre et utkast, prøv det mot eksemplene, del det, og før inn vedtaket når kommunestyret har behandlet det. Loven selv kan ikke endres her.")
    String lead();

    @Message("Utkast")
    String drafts();

    @Message("Ingen har begynt på et utkast.")
    String noDrafts();

    @Message("Navn")
    String name();

    @Message("Status")
    String status();

    @Message("{#when status}{#is 'OPEN'}Under arbeid{#is 'ADOPTED'}Vedtatt{#else}Forkastet{/when}")
    String statusName(String status);

    @Message("Sist endret")
    String changed();

    @Message("{moment} av {name}")
    String by(String name, String moment);

    @Message("Vedtatte versjoner")
    String adoptedVersions();

    @Message("Versjon")
    String version();

    @Message("Gjelder fra")
    String validFrom();

    @Message("Vedtak")
    String resolution();

    @Message("Felles plan")
    String ofRegion();

    @Message("Kommunens egne")
    String ofMunicipality();

    @Message("En vedtatt versjon endres aldri. Neste versjon avløser den fra sin egen dato.")
    String adoptedStand();

    @Message("Begynn på et utkast")
    String start();

    @Message("Begynn fra")
    String startFrom();

    @Message("Kommunens egne regler")
    String fromOwn();

    @Message("Endrer det som bare gjelder hos dere. Tabeller i en felles plan kan få kommunens egen utgave.")
    String fromOwnHint();

    @Message("Den felles planen: {name}, versjon {version}")
    String fromRegion(String name, String version);

    @Message("Lager en ny versjon av den felles planen. Den gjelder bare for de kommunene som selv vedtar den.")
    String fromRegionHint();

    @Message("Navn på utkastet")
    String draftTitle();

    @Message("For eksempel: Ny plan 2028–2032")
    String draftTitleHint();

    @Message("Begynn")
    String startButton();

    @Message("Skriv et navn på høyst 200 tegn.")
    String titleMissing();

    @Message("Velg hva utkastet skal begynne fra.")
    String originMissing();

    @Message("Lovens normaltider")
    String fromLaw();

    @Message(
            "Kommunen har ingen egne regler her ennå. Utkastet begynner med lovens normaltider for salg og skjenking, som kan skrives om.")
    String fromLawHint();

    @Message("Utkastet er laget. Ingenting gjelder før det er vedtatt.")
    String started();

    @Message("Laget fra {layers}")
    String startedFrom(String layers);

    @Message("Slik går du fram")
    String whatNow();

    @Message("Endre reglene")
    String stepEdit();

    @Message("Prøv utkastet mot alle eksempler")
    String stepRun();

    @Message("Se hva som er endret")
    String stepCompare();

    @Message("Prøv på bevillingene som gjelder")
    String stepTry();

    @Message("Del utkastet til lesing")
    String stepShare();

    @Message("Før inn vedtaket")
    String stepAdopt();

    @Message("Ikke prøvd")
    String notRun();

    @Message("I orden")
    String runPassed();

    @Message("{problems} feil")
    String runFailed(int problems);

    @Message("Pågår")
    String runRunning();

    @Message("Endret siden sist")
    String runOld();

    @Message("Tabeller: tider, grupper, avstander og tall")
    String tables();

    @Message("Fra {name}")
    String inherited(String name);

    @Message("Lag egen utgave")
    String makeOwn();

    @Message("Tabellen er kopiert. Fra nå av kan den endres for kommunen alene.")
    String madeOwn();

    @Message("Ingen tabeller.")
    String noTables();

    @Message("Spørsmål som stilles til søknaden")
    String criteria();

    @Message("Kommunen har ingen egne spørsmål. Den felles planens og lovens gjelder.")
    String noCriteria();

    @Message("Eksempler som reglene prøves mot")
    String cases();

    @Message("Ingen eksempler.")
    String noCases();

    @Message("Nytt eksempel")
    String newCase();

    @Message("Tall som planen lar stå åpne")
    String settings();

    @Message("Ingen.")
    String noSettings();

    @Message("Filene, som tekst")
    String files();

    @Message("For det som ikke har skjema. Formatet er det samme som i rules/.")
    String filesHint();

    @Message("Endre")
    String edit();

    @Message("Lagre")
    String save();

    @Message("Lagret.")
    String saved();

    @Message("Tilbake til utkastet")
    String back();

    @Message("Utkastet er vedtatt eller forkastet og kan bare leses.")
    String locked();

    @Message("Deling")
    String share();

    @Message("Den som har lenken, kan lese utkastet uten å logge inn. Den kan trekkes tilbake når som helst.")
    String shareLead();

    @Message("Lag en lenke")
    String shareButton();

    @Message("Lag en ny lenke i stedet")
    String shareAgain();

    @Message("Trekk lenken tilbake")
    String shareEnd();

    @Message("Lenke til lesing")
    String shareLink();

    @Message("Lenken er laget.")
    String sharedNow();

    @Message("Lenken er trukket tilbake og virker ikke lenger.")
    String shareEnded();

    @Message("Forkast utkastet")
    String discard();

    @Message("Utkastet tas bort fra listen. Vedtatte versjoner berøres ikke.")
    String discardLead();

    @Message("Utkastet er forkastet.")
    String discarded();

    @Message("Dette må rettes")
    String problems();

    @Message("{file}, linje {line}")
    String problemAt(String file, int line);

    @Message("{file}, linje {line}, tegn {character}")
    String problemAtCharacter(String file, int line, int character);

    @Message("Ingen feil.")
    String problemsNone();

    @Message("… og {more} til.")
    String moreProblems(int more);

    @Message("Noen har lagret imens")
    String overtakenTitle();

    @Message("{name} lagret {moment}. Det du skrev, ble ikke lagret. Åpne siden på nytt og gjør endringen om igjen.")
    String overtaken(String name, String moment);
}
