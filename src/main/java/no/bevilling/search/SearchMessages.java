package no.bevilling.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the search says. */
@MessageBundle("sok")
@ReadByStaffOnly
public interface SearchMessages {
    @Message("Søk")
    String title();

    @Message("Navn, adresse, organisasjonsnummer, saksnummer eller bevillingsnummer")
    String label();

    @Message("Du kan skrive flere ord, i hvilken rekkefølge du vil.")
    String help();

    @Message("Skriv minst tre bokstaver, eller et saksnummer.")
    String tooShort();

    @Message("Ingenting passer. Prøv færre ord, eller en del av navnet.")
    String nothing();

    @Message("{#if count == 1}Ett treff{#else}{count} treff{/if}")
    String count(int count);

    @Message("Steder")
    String premises();

    @Message("Innehavere")
    String holders();

    @Message("Saker")
    String cases();

    @Message("Bevillinger")
    String licences();

    @Message("Personer")
    String people();

    @Message("{#if count == 1}én sak{#else}{count} saker{/if}")
    String casesOf(long count);

    @Message("kom inn {day}")
    String received(String day);

    @Message("til og med {day}")
    String validTo(String day);

    @Message("De ti første vises. Skriv mer for å snevre inn.")
    String more();
}
