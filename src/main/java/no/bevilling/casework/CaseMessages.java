package no.bevilling.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the worklist and of what a caseworker does with a case as such. */
@MessageBundle("sak")
@ReadByStaffOnly
public interface CaseMessages {
    @Message("Saker")
    String worklist();

    @Message("Velg liste")
    String chooseList();

    @Message("Mine")
    String mine();

    @Message("Ufordelte")
    String unassigned();

    @Message("Alle")
    String all();

    @Message("Søk i saksnummer, tittel, søker og sted")
    String search();

    @Message("Status")
    String statusLabel();

    @Message("Alle åpne")
    String openStatuses();

    @Message("Bevillingstype")
    String typeLabel();

    @Message("Salg og skjenking")
    String bothTypes();

    @Message("Vis")
    String show();

    @Message("Nullstill")
    String reset();

    @Message("{count} {#if count == 1}sak{#else}saker{/if}, de som haster mest først")
    String found(long count);

    @Message("Ingen saker her")
    String noCases();

    @Message("Du har ingen åpne saker. Se om noen under «Ufordelte» venter på deg.")
    String noneMine();

    @Message("Alle åpne saker har en saksbehandler.")
    String noneUnassigned();

    @Message("Ingen saker passer med det du har valgt.")
    String noneFound();

    @Message("Skriv minst tre tegn i et av søkeordene.")
    String searchTooShort();

    @Message("Sak")
    String caseColumn();

    @Message("Søker og sted")
    String holderColumn();

    @Message("Type")
    String typeColumn();

    @Message("Saksbehandler")
    String handlerColumn();

    @Message("Frist")
    String dueColumn();

    @Message("Ingen ennå")
    String noHandler();

    @Message("Fristen løper ikke: søknaden er ikke meldt komplett")
    String noDue();

    @Message(
            "{#if days < -1}{over} dager over fristen{#else if days == -1}1 dag over fristen{#else if days == 0}Fristen er i dag{#else if days == 1}1 dag igjen{#else}{days} dager igjen{/if}")
    String daysLeft(long days, long over);

    @Message("Til saken")
    String toCase();

    @Message("Sak {number}")
    String caseNumber(String number);

    @Message("Tildel saken")
    String assignTitle();

    @Message("Hvem skal behandle saken?")
    String assignTo();

    @Message("Bare saksbehandlere som ikke er part i saken, kan velges (forvaltningsloven § 6).")
    String assignHint();

    @Message("Lagre")
    String save();

    @Message("Avbryt")
    String cancel();

    @Message("Velg hvem som skal ha saken. Den du valgte, kan ikke behandle den.")
    String assignWrong();

    @Message("Er søknaden komplett?")
    String completenessTitle();

    @Message("Fristen på {days} dager løper fra den dagen alt var inne (serveringsloven § 10).")
    String foodServiceLead(int days);

    @Message("Fristen på {months} måneder løper fra den dagen alt var inne (alkoholloven § 1-11).")
    String completenessLead(int months);

    @Message("Alt er inne")
    String isComplete();

    @Message("Noe mangler")
    String isMissing();

    @Message("Alt var inne fra og med")
    String completeOn();

    @Message("Søknaden kom {date}. Fristen for vedtaket regnes ut når du lagrer.")
    String completeOnHint(String date);

    @Message(
            "Søkeren får et brev som nevner det du krysser av og skriver, med svarfristen, og kan svare med vedlegg på siden sin.")
    String missingLead();

    @Message("Dette mangler")
    String missingItems();

    @Message("Svarfrist for søkeren")
    String answerDue();

    @Message("Skriv en dag etter i dag, og innen et år.")
    String dueOnWrong();

    @Message("Forklar hva som mangler")
    String missingLabel();

    @Message("Skriv det slik at søkeren forstår hva som må sendes. Teksten står i brevet.")
    String missingHint();

    @Message("Velg om alt er inne, eller om noe mangler.")
    String completenessChoose();

    @Message("Skriv en dato fra og med dagen søknaden kom, til og med i dag.")
    String completeOnWrong();

    @Message("Kryss av for det som mangler, eller skriv det, med høyst 4000 tegn.")
    String missingWrong();

    @Message("Noen andre har endret saken mens du skrev")
    String conflictTitle();

    @Message(
            "{name} endret saken {moment}. Ingenting av ditt er lagret ennå, men alt du skrev, står i skjemaet under. Lagrer du nå, gjelder ditt.")
    String conflict(String name, String moment);

    @Message("Dette er lagret nå")
    String storedNow();

    @Message("Ikke oppgitt")
    String notGiven();

    @Message("Saken er tildelt.")
    String assigned();

    @Message("Lagret. Søkeren ser det på siden sin.")
    String completenessSaved();

    @Message("Du er part i saken")
    String partyTitle();

    @Message(
            "Du har søkt selv, eller du er nevnt i søknaden. Da kan du verken behandle saken eller lese den som ansatt (forvaltningsloven §§ 6 og 18).")
    String partyLead();

    @Message(
            "Ingenting er endret. En annen i kommunen behandler saken. Vil du se mer enn det som står på dine egne sider, kan du be om innsyn som part.")
    String partyWhatNow();

    @Message("Gå til søknaden")
    String partyOwnView();

    @Message("Du er part i saken, og ser den ikke her.")
    String partyRow();

    @Message("Klage venter")
    String appealPending();
}
