package no.bevilling.turnover;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What staff read about turnover returns. */
@MessageBundle("omsetningstab")
@ReadByStaffOnly
public interface TurnoverStaffMessages {
    @Message("Omsetningsoppgaver")
    String menu();

    @Message("Omsetningsoppgaver for {year}")
    String title(int year);

    @Message(
            "Bevillingshaverne oppgir hva de omsatte i fjor og hva de venter i år. Gebyret bygger på tallene (alkoholforskriften §§ 6-1 og 6-3).")
    String lead();

    @Message("Kommunen har ikke bestemt noen frist for omsetningsoppgaven. Da blir ingen bedt om den.")
    String noDue();

    @Message("Bestem fristen")
    String setDue();

    @Message(
            "Det er ikke bedt om oppgaver for {year} ennå. Bevillingshaverne blir bedt om dem fra {from}, med frist {due}.")
    String notYet(int year, String from, String due);

    @Message("År")
    String year();

    @Message("Vis")
    String show();

    @Message(
            "{#switch show}{#case 'ALL'}Alle{#case 'NOT_DELIVERED'}Ikke levert{#case 'LATE'}Over fristen{#case 'DELIVERED'}Levert{#else}Levert med spørsmål til tallene{/switch}")
    String showWord(String show);

    @Message("Bevillingshaver")
    String holder();

    @Message("Søk")
    String search();

    @Message("{n} oppgaver")
    String count(long n);

    @Message("Ingen oppgaver passer til søket.")
    String none();

    @Message("Oppgave")
    String number();

    @Message("Steder")
    String places();

    @Message("Frist")
    String due();

    @Message("Status")
    String status();

    @Message("Over fristen")
    String late();

    @Message("Levert {when}")
    String deliveredAt(String when);

    @Message("{#if n == 1}Én påminnelse sendt{#else}{n} påminnelser sendt{/if}")
    String reminded(int n);

    @Message("{#if n == 1}Ett tall ble spurt om{#else}{n} tall ble spurt om{/if}")
    String questioned(int n);

    @Message("{#if n == 1}Prikksak foreslått{#else}{n} prikksaker foreslått{/if}")
    String proposed(long n);

    @Message("Last ned som CSV")
    String csv();

    @Message("Innstillinger")
    String settings();

    @Message("Alle oppgaver")
    String back();

    @Message("Bedt om {when}")
    String askedAt(String when);

    @Message("Tallene som er levert")
    String figures();

    @Message("Ikke noe er levert.")
    String nothing();

    @Message("Sted")
    String place();

    @Message("Gruppe")
    String group();

    @Message("Omsatt {year}")
    String actual(int year);

    @Message("Ventet {year}")
    String expected(int year);

    @Message("Innkjøpt {year}")
    String purchases(int year);

    @Message("Spørsmål til tallene")
    String questions();

    @Message("Bevillingshaverens forklaring: {text}")
    String explanation(String text);

    @Message("Versjoner")
    String versions();

    @Message(
            "Versjon {revision}: {when}, av {who}{#if forHolder} (skrevet inn for bevillingshaveren){/if}{#if reason}. Grunn til rettingen: {reason}{/if}")
    String version(int revision, String when, String who, boolean forHolder, String reason);

    @Message("Bekreftet av {who}")
    String attestedBy(String who);

    @Message("Vis denne versjonen")
    String showVersion();

    @Message("Du ser versjon {revision}, som er erstattet.")
    String oldVersion(int revision);

    @Message("Se bekreftelsen")
    String attestation();

    @Message("Brev")
    String letters();

    @Message("Skriv inn for bevillingshaveren")
    String write();

    @Message("Bruk dette når oppgaven kommer på papir.")
    String writeHint();

    @Message("Prikker for oppgave som ikke kom i tide")
    String points();

    @Message(
            "Fristen var {due}. Forskriften § 10-3 gir prikker på hver bevilling. Åpne prikksaken, eller la den ligge med en grunn.")
    String pointsLead(String due);

    @Message("Åpne prikksak for {place}")
    String openCase(String place);

    @Message("Prikksaken er åpnet.")
    String caseOpened();

    @Message("La {place} ligge")
    String drop(String place);

    @Message("Hvorfor blir det ingen prikksak?")
    String because();

    @Message("La ligge")
    String dropIt();

    @Message("Forslaget er lagt bort.")
    String dropped();

    @Message("{place}: prikksak åpnet {when} av {who}")
    String settledCase(String place, String when, String who);

    @Message("Se prikksaken")
    String seeCase();

    @Message("{place}: ingen prikksak. {because}{#if who} ({who}, {when}){/if}")
    String settledDropped(String place, String because, String who, String when);

    @Message("Skriv en grunn på høyst 1000 tegn")
    String wrongBecause();

    @Message("Noen andre har lagret dette mens du skrev. Se det som står der nå.")
    String overtaken();

    @Message("Innstillinger for omsetningsoppgaver")
    String settingsTitle();

    @Message("Fristen for {type} er {due}.")
    String dueOf(String type, String due);

    @Message("Fristen for {type} er {due}, etter reglene ({plan}).")
    String dueByRules(String type, String due, String plan);

    @Message("Fristen for {type} er ikke bestemt.")
    String dueMissing(String type);

    @Message("Endre fristen")
    String changeDue();

    @Message("Hvor mange dager før fristen skal oppgaven bes om?")
    String askDaysBefore();

    @Message("Mellom 14 og 120 dager. Ingen blir bedt om den før året den gjelder, har begynt.")
    String askDaysBeforeHint();

    @Message("Påminnelser, dager før fristen")
    String reminderDays();

    @Message("Høyst fire tall med komma mellom, for eksempel 14, 3. Tomt betyr ingen påminnelse.")
    String reminderDaysHint();

    @Message("Oppgaven skal bekreftes av revisor eller autorisert regnskapsfører")
    String attestationSetting();

    @Message("Forskriften krever det ikke; kommunen kan be om det.")
    String attestationHint();

    @Message("Når skal tall spørres om?")
    String plausibility();

    @Message("Spørsmålene stopper ingen: bevillingshaveren forklarer, og saksbehandleren ser forklaringen.")
    String plausibilityHint();

    @Message("Avvik som spørres om, i prosent")
    String deviationPercent();

    @Message("Mot året før, mot innkjøp og mellom omsatt og ventet.")
    String deviationPercentHint();

    @Message("Avvik under så mange liter spørres ikke om")
    String deviationLitres();

    @Message("Liter i året per plass")
    String litresPerSeat();

    @Message("For skjenkesteder. Tomt: plassene ses ikke på.")
    String litresPerSeatHint();

    @Message("Lagre")
    String save();

    @Message("Innstillingene er lagret.")
    String saved();

    @Message("Sist endret av {who} {when}")
    String changed(String who, String when);

    @Message("Kommunen har ikke satt noe selv. Dette er det vanlige i løsningen.")
    String usual();

    @Message(
            "{#switch field}{#case 'askDaysBefore'}Skriv et antall dager fra 14 til 120{#case 'reminderDays'}Skriv høyst fire antall dager med komma mellom, færre enn dagene over{#case 'deviationPercent'}Skriv en prosent fra 5 til 500{#case 'deviationLitres'}Skriv et antall liter fra 0 til 100 000{#else}Skriv et antall liter fra 1 til 10 000, eller la feltet stå tomt{/switch}")
    String wrong(String field);

    @Message("Omsetningsoppgaver")
    String waitingGroup();

    @Message("Omsetningsoppgaver for {year}")
    String waitingTitle(int year);

    @Message("{#if n == 1}Én oppgave er ikke levert{#else}{n} oppgaver er ikke levert{/if}")
    String waitingLate(long n);

    @Message("{#if n == 1}Én prikksak er foreslått{#else}{n} prikksaker er foreslått{/if}")
    String waitingProposals(long n);
}
