package no.bevilling.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts about impartiality (habilitet). */
@MessageBundle("habilitet")
@ReadByStaffOnly
public interface ImpartialityMessages {
    @Message("Har du tilknytning til partene?")
    String title();

    @Message(
            "Før du gjør noe i saken, sier du om du er part, nær slektning eller på annen måte knyttet til søkeren eller andre parter (forvaltningsloven §§ 6–10). Svaret blir stående i saken.")
    String lead();

    @Message("Nei, jeg har ingen tilknytning")
    String none();

    @Message("Ja, jeg har en tilknytning")
    String some();

    @Message("Da kan du ikke behandle eller avgjøre saken. En annen må ta den.")
    String someLead();

    @Message("Hvilken tilknytning?")
    String which();

    @Message(
            "{#when tie}{#is NONE}Ingen tilknytning{#is PARTY}Jeg er part i saken{#is FAMILY}Jeg er gift, samboer, i slekt eller svogerskap med en part{#is REPRESENTATIVE}Jeg er eller har vært verge eller fullmektig for en part i saken{#is LEADING_POSITION}Jeg leder, eller sitter i styret for, en virksomhet som er part{#is OTHER}Noe annet som kan svekke tilliten til at jeg er upartisk{/when}")
    String tie(Tie tie);

    @Message("Forklar kort")
    String explanation();

    @Message("Lagre at jeg har en tilknytning")
    String save();

    @Message("Velg hvilken tilknytning du har.")
    String chooseTie();

    @Message("Forklar tilknytningen, med høyst 1000 tegn.")
    String sayWhich();

    @Message("Du har oppgitt at du ikke har noen tilknytning til partene.")
    String stated();

    @Message("Tilknytningen er lagret. En annen må behandle saken.")
    String statedTie();

    @Message("Du har svart: {tie}. Svaret blir stående.")
    String already(String tie);

    @Message("Oppgitt i saken")
    String all();

    @Message("{name}, {moment}: {tie}")
    String line(String name, String moment, String tie);

    @Message("Gå videre")
    String goOn();
}
