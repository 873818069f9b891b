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

    @Message("Overlever saken")
    String handOverTitle();

    @Message("Saken har en saksbehandler. Den nye får varsel, og begrunnelsen blir stående i saken.")
    String handOverLead();

    @Message("Hvorfor overleveres saken?")
    String reason();

    @Message("Skriv også det den nye må vite.")
    String reasonHint();

    @Message("Skriv hvorfor saken overleveres, med høyst 1000 tegn.")
    String reasonWrong();

    @Message("Over fristen")
    String overdue();

    @Message("Slag søknad")
    String kindLabel();

    @Message("Alle slag")
    String allKinds();

    @Message("Alle saksbehandlere")
    String allHandlers();

    @Message("Neste frist")
    String clockLabel();

    @Message("Alle frister")
    String allClocks();

    @Message("Bare det som er over fristen")
    String onlyOverdue();

    @Message("Bare søknader til arrangement som kom for sent")
    String onlyTooLate();

    @Message("Søknaden kom for sent")
    String cameTooLate();

    @Message("Arrangementet begynner fra og med")
    String eventFrom();

    @Message("Arrangementet begynner til og med")
    String eventTo();

    @Message("Sted eller adresse")
    String placeLabel();

    @Message("Skriv minst tre tegn i et av ordene.")
    String placeTooShort();

    @Message("Flere filtre")
    String moreFilters();

    @Message("Mer enn {count} saker, de som haster mest først. Snevre inn søket for å se alle.")
    String foundMany(String count);

    @Message("{count} {#if count == 1}sak{#else}saker{/if}, etter dagen for arrangementet")
    String foundByEvent(long count);

    @Message("Mottatt")
    String receivedColumn();

    @Message("Arrangement")
    String eventColumn();

    @Message("Slag")
    String kindColumn();

    @Message("Kvittering er ikke sendt")
    String receiptNotSent();

    @Message("Velg")
    String chooseColumn();

    @Message("Velg sak {number}")
    String chooseCase(String number);

    @Message("Tildel de valgte sakene")
    String bulkTitle();

    @Message("Gi de valgte til")
    String bulkTo();

    @Message("Velg saksbehandler")
    String bulkChoose();

    @Message("Begrunnelse, for saker som noen har")
    String bulkReason();

    @Message("Tildel valgte")
    String bulkAssign();

    @Message("{count} {#if count == 1}sak er{#else}saker er{/if} tildelt.")
    String bulkDone(int count);

    @Message("Ikke alle sakene kunne tildeles")
    String bulkReport();

    @Message("{given} av {all} saker er tildelt. Disse er ikke:")
    String bulkCounts(int given, int all);

    @Message("Kryss av for minst én sak, og høyst 100.")
    String bulkNone();

    @Message(
            "{#when failure}{#is CHANGED_MEANWHILE}Noen andre endret saken mens du så på listen{#is MAY_NOT_HAVE_IT}Den du valgte, kan ikke behandle saken (forvaltningsloven § 6){#is NEEDS_REASON}Noen har saken. Skriv hvorfor den overleveres{#is NOT_POSSIBLE}Saken behandles ikke lenger, eller du er part i den{/when}")
    String failure(BulkAssignment.Failure failure);

    @Message("Tilbake til listen")
    String toList();

    @Message("Lagrede søk")
    String savedSearches();

    @Message("Lagre søket")
    String saveSearch();

    @Message("Navn på søket")
    String searchName();

    @Message("Vis dette når jeg åpner listen")
    String searchStandard();

    @Message("Vises først")
    String isStandard();

    @Message("Søket er lagret.")
    String searchSaved();

    @Message("Søket er slettet.")
    String searchDeleted();

    @Message("Slett")
    String deleteSearch();

    @Message("Endre lagrede søk")
    String editSearches();

    @Message("Bare du ser søkene dine.")
    String searchesLead();

    @Message("Du har ingen lagrede søk. Velg noe i listen over saker, og lagre det med et navn.")
    String noSearches();

    @Message("Skriv et navn du ikke har brukt før, med høyst 60 tegn. Du kan ha 30 søk.")
    String searchNameWrong();

    @Message("Velg kolonner")
    String chooseColumns();

    @Message("Kolonner i listen")
    String columnsTitle();

    @Message("Saksnummer og tittel vises alltid. Valget huskes for deg i denne kommunen.")
    String columnsLead();

    @Message(
            "{#when column}{#is DUE}Frist{#is HOLDER}Søker og sted{#is TYPE}Bevillingstype{#is KIND}Slag søknad{#is STATUS}Status{#is HANDLER}Saksbehandler{#is RECEIVED}Mottatt{#is EVENT}Arrangement{/when}")
    String column(WorklistColumn column);

    @Message("Kolonnene er lagret.")
    String columnsSaved();

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
