package no.bevilling.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;
import no.bevilling.rules.LateAnswer;

/** Texts about the clocks of a case, and of the page where they are changed. */
@MessageBundle("frist")
@ReadByStaffOnly
public interface ClockMessages {
    @Message("Frister i saken")
    String title();

    @Message("Frist")
    String clock();

    @Message(
            "{#when kind}{#is PRELIMINARY_ANSWER}Foreløpig svar{#is DECISION}Vedtak{#is TARGET}Kommunens eget mål{#is EVENT}Arrangementet{#is COMMENT}Svar på varsel{#is EXECUTION}Gjennomføring{/when}")
    String kind(ClockKind kind);

    @Message("fra alt var inne (serveringsloven § 10)")
    String sinceComplete();

    @Message(
            "Fristen kan forlenges én gang når sakens kompleksitet gjør det nødvendig. Det skal begrunnes, og søkeren skal få vite det før fristen er ute (serveringsloven § 10). Brevet legges til utsending når du lagrer.")
    String extendFoodServiceLead();

    @Message(
            "{#when kind}{#is PRELIMINARY_ANSWER}fra mottak (forvaltningsloven § 11 a){#is DECISION}fra alt var inne (alkoholloven § 1-11){#is TARGET}kommunens innstilling{#is EVENT}vedtaket må komme før{#is COMMENT}frist i varselet (forvaltningsloven § 16){#is EXECUTION}fire uker etter vedtaket (alkoholforskriften § 10-6){/when}")
    String why(ClockKind kind);

    @Message("Løper ikke: søknaden er ikke meldt komplett")
    String notStarted();

    @Message("Står stille")
    String standsStill();

    @Message("Gjort {date}")
    String met(String date);

    @Message("Gjort {date}, etter fristen")
    String metLate(String date);

    @Message("Se og endre frister")
    String open();

    @Message("Når")
    String due();

    @Message("Status")
    String state();

    @Message("Foreløpig svar")
    String preliminaryTitle();

    @Message(
            "Kan saken ikke avgjøres innen fristen for foreløpig svar, skal søkeren få vite hvorfor, og når svaret kan ventes (forvaltningsloven § 11 a). Brevet legges til utsending når du lagrer.")
    String preliminaryLead();

    @Message("Hvorfor tar det lengre tid?")
    String preliminaryReason();

    @Message("Søkeren leser dette i brevet.")
    String readByApplicant();

    @Message("Vedtaket kan ventes innen")
    String expectedOn();

    @Message("Send foreløpig svar")
    String sendPreliminary();

    @Message("Foreløpig svar er laget og lagt til utsending.")
    String preliminarySent();

    @Message("Foreløpig svar er gitt {date}.")
    String preliminaryGiven(String date);

    @Message("Lengre frist for vedtaket")
    String extendTitle();

    @Message(
            "Fristen kan forlenges én gang, med en grunn, og søkeren skal få vite det før fristen er ute (tjenesteloven § 11). Brevet legges til utsending når du lagrer.")
    String extendLead();

    @Message("Ny frist")
    String newDue();

    @Message("Etter {due}, og senest {latest}.")
    String newDueHint(String due, String latest);

    @Message("Hvorfor trenger saken lengre tid?")
    String extensionReason();

    @Message("Forleng fristen")
    String extend();

    @Message("Fristen er forlenget, og brevet er lagt til utsending.")
    String extended();

    @Message(
            "Fristen er forlenget med {days} {#if days == 1}dag{#else}dager{/if} av {name} {date}: {reason}. Den kan ikke forlenges en gang til.")
    String extendedBefore(int days, String name, String date, String reason);

    @Message("Fristen var {date}. Den kan ikke forlenges etterpå: søkeren skulle ha fått vite det før den gikk ut.")
    String extendTooLate(String date);

    @Message("Fristen løper ikke ennå. Meld søknaden komplett først.")
    String nothingRuns();

    @Message("Fristen står stille")
    String standstillTitle();

    @Message(
            "Fristen løper ikke så lenge saken blir forsinket av noe kommunen ikke kan lastes for (forvaltningslovforskriften § 39). De dagene det gjelder, blir lagt til. Bare grunnene under stanser fristen.")
    String standstillLead();

    @Message("Uttaleparter som har brukt lengre tid enn de fikk")
    String overrunTitle();

    @Message(
            "Fristen løper ikke mens dere venter på en uttalepart som har brukt opp en rimelig tid dere har satt (forvaltningslovforskriften § 39 første ledd bokstav a). Bare de dagene det virkelig gjelder, blir lagt til, og dager som to parter brukte samtidig, telles én gang.")
    String overrunLead();

    @Message("{body} svarte {days} dager etter fristen: {from}–{to}.")
    String overrunOver(String body, String from, String to, long days);

    @Message(
            "{body} har ikke svart. Fristen gikk ut dagen før {from}, og {days} dager er gått til nå. Fristen står stille til dere sier at den løper igjen.")
    String overrunLasts(String body, String from, long days);

    @Message("Legg dagene til fristen")
    String overrunAdd();

    @Message("{body} brukte lengre tid enn kommunen hadde satt for uttalelsen.")
    String overrunExplanation(String body);

    @Message("Uttaleparten svarte {day}. La fristen løpe igjen fra dagen etter.")
    String overrunAnswered(String day);

    @Message("Grunn")
    String reason();

    @Message(
            "{#when reason}{#is BODY_OVERRAN_ITS_TIME}Den vi har spurt, har ikke svart innen fristen vi satte (bokstav a){#is CASELOAD}Uventet mange saker (bokstav d){#is STAFFING}Vesentlige endringer i bemanningen (bokstav e){/when}")
    String reasonOf(StandstillReason reason);

    @Message("Hva har skjedd?")
    String explanation();

    @Message("Stod stille fra og med")
    String fromOn();

    @Message("Til og med")
    String toOn();

    @Message("La stå tomt hvis fristen fortsatt står stille.")
    String toOnHint();

    @Message("Lagre at fristen stod stille")
    String standStill();

    @Message("Lagret. Fristen for vedtaket er regnet ut på nytt.")
    String saved();

    @Message("Fristen løper igjen")
    String runAgainTitle();

    @Message("Siste dag fristen stod stille")
    String endOn();

    @Message("La fristen løpe igjen")
    String runAgain();

    @Message("{from}–{#if to}{to}{#else}fortsatt{/if}: {reason}. {explanation} ({name})")
    String stoodStill(String from, String to, String reason, String explanation, String name);

    @Message("Skriv en dato etter fristen, og senest den siste datoen som står over feltet.")
    String newDueWrong();

    @Message("Skriv hvorfor, med høyst 4000 tegn.")
    String reasonWrong();

    @Message("Velg en av grunnene.")
    String chooseReason();

    @Message("Skriv en dag mens fristen løp, og senest i dag.")
    String fromWrong();

    @Message("Skriv en dag fra og med den første, og senest i dag.")
    String toWrong();

    @Message("Skriv en dag etter i dag, og innen et år.")
    String expectedWrong();

    @Message("Kom søknaden i tide?")
    String inTimeQuestion();

    @Message(
            "{#when late}{#is REFUSED}Svaret i reglene: avslag som hovedregel. Det er en retningslinje, så saken må vurderes for seg (alkoholloven § 1-7a). Forslaget til vedtak er avslag; du kan foreslå noe annet.{#is IF_TIME_ALLOWS}Svaret i reglene: søknaden behandles hvis det er tid til det, også til uttalelsene.{#else}Reglene sier ikke mer enn fristen. Vurder om det er tid til å behandle søknaden, også til uttalelsene.{/when}")
    String lateAnswer(LateAnswer late);

    @Message("Søknaden kom for sent")
    String tooLateTitle();

    @Message(
            "Den kom {before} {#if before == 1}dag{#else}dager{/if} før arrangementet. Kommunens regler vil ha den {days} dager før, det vil si senest {latest}{#if plan} ({plan}){/if}. Søkeren fikk se dette før søknaden ble sendt.")
    String tooLate(long before, int days, String latest, String plan);

    @Message("Kommunen har ikke bekreftet disse reglene. Se etter i handlingsplanen før du bygger på dem.")
    String notVerified();

    @Message(
            "Søknaden kom {before} dager før arrangementet; reglene vil ha den {days} dager før{#if plan} ({plan}){/if}.")
    String inTime(long before, int days, String plan);

    @Message("Kvitteringen er ikke sendt ennå")
    String receiptNotSent();

    @Message("Brev som ikke er sendt ennå: {count}")
    String lettersNotSent(long count);
}
