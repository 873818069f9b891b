package no.bevilling.fund;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the alcohol fund, on its page and its paper. */
@MessageBundle("fond")
@ReadByStaffOnly
public interface FundMessages {
    @Message("Alkoholfond")
    String menu();

    @Message("Alkoholfond i {municipality} kommune")
    String title(String municipality);

    @Message("Hva bevillingsgebyrene har gitt, hva de er brukt til, og hva som er igjen.")
    String lead();

    @Message("Kommunen har ikke tatt i bruk noe fond her. Administratoren gjør det, når kommunestyret har vedtatt det.")
    String noFund();

    @Message("I fondet nå")
    String balance();

    @Message("Fondet")
    String name();

    @Message("Vedtaket bak fondet")
    String basis();

    @Message("Gebyrer regnes med fra")
    String beginsOn();

    @Message("År for år")
    String years();

    @Message("År")
    String year();

    @Message("Ved årets begynnelse")
    String opening();

    @Message("Annet inn")
    String other();

    @Message("Tildelt")
    String granted();

    @Message("Ved årets slutt")
    String closing();

    @Message(
            "Gebyrer er det banken har bokført i året, mindre det som er betalt tilbake. Annet inn er inngående saldo, andre inntekter og rettelser.")
    String yearsNote();

    @Message("Fondene i regionen i år")
    String region();

    @Message("Kommune")
    String municipality();

    @Message("Gebyrer inn")
    String fees();

    @Message("Tildelinger og andre poster")
    String entries();

    @Message("Ingen poster ennå.")
    String noEntries();

    @Message("Dag")
    String day();

    @Message("Slag")
    String sort();

    @Message(
            "{#when name}{#is 'OPENING'}inngående saldo{#is 'INCOME'}annen inntekt{#is 'GRANT'}tildeling{#else}rettelse{/when}")
    String kind(String name);

    @Message("Tiltak, eller hvorfor")
    String what();

    @Message("Vedtatt av")
    String decidedBy();

    @Message("Vedtak")
    String resolution();

    @Message("Beløp")
    String amount();

    @Message("Ført av")
    String by();

    @Message("Før en post")
    String enterTitle();

    @Message("Beløp i kroner")
    String amountLabel();

    @Message("Skriv minus foran beløpet i en rettelse som trekker fra.")
    String amountHint();

    @Message("Bare for tildelinger.")
    String grantsOnly();

    @Message("Før posten")
    String enter();

    @Message("Posten er ført.")
    String entered();

    @Message("Ta fondet i bruk")
    String beginTitle();

    @Message("Endre det som står om fondet")
    String changeTitle();

    @Message("Lagre")
    String save();

    @Message("Fondet er lagret.")
    String saved();

    @Message("Last ned som PDF")
    String pdf();

    @Message("Last ned som CSV")
    String csv();

    @Message("Noen har lagret imens")
    String overtakenTitle();

    @Message("Endret av {name}. Les siden på nytt før du lagrer.")
    String overtaken(String name);

    @Message(
            "{#when field}{#is 'kind'}Velg hva det er. Inngående saldo føres én gang.{#is 'amount'}Skriv et beløp over null. Det kan ikke deles ut mer enn det er i fondet.{#is 'on'}Skriv en dag som ikke er etter i dag.{#is 'title'}Skriv hva det gjelder, med høyst 300 tegn.{#is 'decidedBy'}Skriv hvem som vedtok tildelingen.{#is 'resolution'}Skriv hvilket vedtak det er.{#is 'name'}Skriv hva fondet heter.{#is 'basis'}Skriv hvilket vedtak fondet bygger på.{#else}Skriv en dag som ikke er etter i dag.{/when}")
    String wrong(String field);

    @Message("Ved utgangen av dagen")
    String asOf();

    @Message("Tildelinger")
    String grants();

    @Message("Laget {day} av det som er ført i systemet")
    String foot(String day);
}
