package no.bevilling.appeal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The appeal as the one who applied meets it. */
@MessageBundle("klage")
public interface AppealMessages {
    @Message("Klage på vedtaket")
    String title();

    @Message(
            "Skriv hva dere vil ha endret. Kommunen vurderer saken på nytt. Endrer vi ikke vedtaket, sender vi klagen til klageinstansen.")
    String lead();

    @Message("Sak {number}")
    String caseLine(String number);

    @Message("Siste dag for å klage er {day}.")
    String lastDay(String day);

    @Message(
            "Fristen gikk ut {day}. Dere kan klage likevel. Skriv hvorfor klagen kommer nå: en klage etter fristen blir bare behandlet når det er god grunn til det.")
    String late(String day);

    @Message("Hva vil dere ha endret?")
    String wanted();

    @Message("For eksempel tidene, et vilkår eller avslaget.")
    String wantedHint();

    @Message("Skriv hva dere vil ha endret, med høyst 10 000 tegn.")
    String wantedWrong();

    @Message("Hvorfor?")
    String grounds();

    @Message("Skriv høyst 10 000 tegn.")
    String tooLong();

    @Message("Vi ber om at vedtaket venter til klagen er avgjort")
    String suspension();

    @Message("Når du sender inn, er klagen signert med innloggingen din.")
    String signed();

    @Message("Send klagen")
    String send();

    @Message("Klagen er sendt.")
    String sent();

    @Message("Klagen deres")
    String yours();

    @Message("Sendt")
    String sentOn();

    @Message("Status")
    String status();

    @Message(
            "{#switch state}{#case 'RECEIVED'}Kommunen vurderer saken på nytt{#case 'PROPOSED'}Kommunen vurderer saken på nytt{#case 'CHANGED'}Klagen førte fram: kommunen avgjør saken på nytt{#case 'REJECTED'}Klagen er avvist{#case 'FORWARDED'}Sendt til klageinstansen{#else}Avgjort av klageinstansen{/switch}")
    String state(String state);

    @Message("Klageinstans")
    String body();

    @Message(
            "{#if legality}Prøver om vedtaket er lovlig, men ikke kommunens skjønn ellers{#else}Prøver alle sider av saken{/if}")
    String tries(boolean legality);

    @Message(
            "{#switch outcome}{#case 'UPHELD'}Vedtaket står{#case 'CHANGED'}Vedtaket er endret{#case 'ANNULLED'}Vedtaket er opphevet{#else}Klagen er avvist{/switch}")
    String outcome(String outcome);

    @Message("Utfall")
    String result();

    @Message("{#if waits}Vedtaket venter til klagen er avgjort{#else}Vedtaket gjelder mens klagen behandles{/if}")
    String suspensionAnswer(boolean waits);

    @Message("Bedt om, ikke avgjort")
    String suspensionAsked();

    @Message("Utsatt iverksetting")
    String suspensionKey();

    @Message("Det er ikke gjort noe vedtak i saken som dere kan klage på nå.")
    String nothing();

    @Message("Til saken")
    String toCase();
}
