package no.bevilling.ambulatory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the calendar of the ambulatory licences says. */
@MessageBundle("ambulerende")
@ReadByStaffOnly
public interface AmbulatoryMessages {
    @Message("Ambulerende")
    String menu();

    @Message("Ambulerende bevillinger")
    String title();

    @Message(
            "De er kommunens egne, og ikke knyttet til person eller sted. Hver av dem kan brukes ved én lukket sammenkomst om gangen, etter godkjenning (alkoholloven § 4-5).")
    String lead();

    @Message("Måneden før")
    String before();

    @Message("Måneden etter")
    String after();

    @Message("{month}: utlånt av alle")
    String caption(String month);

    @Message("{lent} av {pool}")
    String lentOf(int lent, int pool);

    @Message("alle ute")
    String allLent();

    @Message("Lånt ut denne måneden")
    String lent();

    @Message("Ingen er lånt ut denne måneden.")
    String noneLent();

    @Message("Bevilling nr. {number}")
    String licence(int number);

    @Message("{from} til {to}")
    String time(String from, String to);

    @Message("En sak du er part i")
    String ownCase();

    @Message("Kommunens ambulerende bevillinger")
    String pool();

    @Message("Kommunestyret har ikke opprettet noen. Uten dem kan ingen slik søknad innvilges.")
    String noPool();

    @Message("fra {from}{#if to} til og med {to}{/if}")
    String valid(String from, String to);

    @Message("Avslutt nr. {number}")
    String end(int number);

    @Message("Kommunestyret har opprettet flere")
    String add();

    @Message("Antall")
    String howMany();

    @Message("Fra og med")
    String validFrom();

    @Message("Vedtak")
    String resolution();

    @Message("Organ, dato og saksnummer, slik de står i møteboka.")
    String resolutionHint();

    @Message("Legg til")
    String create();

    @Message("Bevillingene er lagt til.")
    String created();

    @Message("Bevillingen er avsluttet. Den gjelder til og med siste dag den er lånt ut.")
    String ended();

    @Message(
            "{#switch field}{#case 'howMany'}Skriv et antall fra 1 til 50{#case 'validFrom'}Skriv første dag{#case 'resolution'}Skriv hvor vedtaket står, høyst 300 tegn{/switch}")
    String wrong(String field);
}
