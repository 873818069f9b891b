package no.bevilling.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of cases that belong together. */
@MessageBundle("beslektet")
@ReadByStaffOnly
public interface RelatedMessages {
    @Message("Beslektede saker")
    String title();

    @Message("Saker som hører sammen med denne. Det står i begge sakene.")
    String lead();

    @Message("Ingen beslektede saker")
    String none();

    @Message(
            "{#when kind}{#is SAME_PLACE}Samme sted{#is APPLIED_TOGETHER}Søkt om samtidig{#is FOLLOWS}{#if forward}Følger av den andre saken{#else}Førte til den andre saken{/if}{#is REPLACES}{#if forward}Erstatter den andre saken{#else}Er erstattet av den andre saken{/if}{#is OTHER}Hører sammen på annen måte{/when}")
    String kind(RelationKind kind, boolean forward);

    @Message("Du er part i den saken.")
    String party();

    @Message("{#if name}Knyttet av {name}{#else}Knyttet automatisk{/if}")
    String by(String name);

    @Message("Fjern")
    String remove();

    @Message("Andre saker om samme sted")
    String suggested();

    @Message("De er ikke knyttet til denne saken ennå.")
    String suggestedLead();

    @Message("Knytt til saken")
    String tie();

    @Message("Knytt til en annen sak")
    String addTitle();

    @Message("Saksnummer")
    String number();

    @Message("Skriv år og nummer, for eksempel 2026/17.")
    String numberHint();

    @Message("Denne saken")
    String kindLabel();

    @Message("Knytt sammen")
    String save();

    @Message("Sakene er knyttet sammen.")
    String saved();

    @Message("Sakene er ikke knyttet sammen lenger.")
    String removed();

    @Message("Skriv nummeret på en annen sak i kommunen.")
    String caseWrong();

    @Message("Velg hvordan sakene hører sammen.")
    String kindWrong();
}
