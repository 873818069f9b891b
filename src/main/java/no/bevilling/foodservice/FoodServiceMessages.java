package no.bevilling.foodservice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages about food-service licences for those who handle them. */
@MessageBundle("serveringssak")
@ReadByStaffOnly
public interface FoodServiceMessages {
    @Message("Servering")
    String menu();

    @Message("Var en feil: regn den som ikke gitt")
    String undo();

    @Message("Meldingen står igjen med begrunnelsen. Gjaldt den ny daglig leder, registrerer du riktig navn etterpå.")
    String undoLead();

    @Message("Hva var feil, og hvem sa fra?")
    String undoReason();

    @Message("Meldingen regnes som ikke gitt.")
    String undone();

    @Message("Dokumentasjon fra bevillingshaveren")
    String documentation();

    @Message("Serveringsbevillinger")
    String listTitle();

    @Message(
            "Bevilling til å drive serveringssted (serveringsloven § 3). Den er ikke tidsbegrenset, men faller bort etter §§ 22 til 25.")
    String listLead();

    @Message("Ingen ennå.")
    String none();

    @Message("Nummer")
    String number();

    @Message("Sted")
    String place();

    @Message("Bevillingshaver")
    String holder();

    @Message("Gitt")
    String grantedOn();

    @Message("Gjelder")
    String state();

    @Message("{count} serveringsbevillinger")
    String caption(long count);

    @Message("Serveringsbevilling {number}")
    String licence(String number);

    @Message("til og med {day}")
    String until(String day);

    @Message("Daglig leder")
    String generalManager();

    @Message("Organisasjonsnummer")
    String organisationNumber();

    @Message("Det som har hendt")
    String happened();

    @Message("Saker")
    String casesAbout();

    @Message("Registrer en melding")
    String reportTitle();

    @Message("Hva meldingen betyr for bevillingen, følger av loven.")
    String reportLead();

    @Message("Hva har hendt?")
    String reportKind();

    @Message("Dag")
    String on();

    @Message("Siste dag")
    String untilLabel();

    @Message("Bare for stenging av politiet, lengre frist og fortsatt drift av dødsbo.")
    String untilHint();

    @Message("Hvor mange prosent eier den nye eieren?")
    String sharePercent();

    @Message(
            "Bare når det er eierandeler som er overdratt. Mer enn halvparten regnes som overdragelse (serveringsloven § 22).")
    String shareHint();

    @Message("Navnet på ny daglig leder")
    String managerName();

    @Message("Bare ved skifte av daglig leder.")
    String managerHint();

    @Message("Hva oppheves?")
    String lifted();

    @Message("Merknad")
    String note();

    @Message("Registrer")
    String record();

    @Message("Meldingen er registrert.")
    String reported();

    @Message("Suspender, steng eller kall tilbake")
    String reactTitle();

    @Message(
            "Det blir en egen sak. Bevillingshaveren varsles, og en annen må godkjenne vedtaket (serveringsloven §§ 18, 19).")
    String reactLead();

    @Message("Hva vurderer dere?")
    String reaction();

    @Message("Hva har skjedd?")
    String facts();

    @Message("Står i varselet og i vedtaket.")
    String factsHint();

    @Message("Opprett sak")
    String openCase();

    @Message("Saken er opprettet. Oppgi tilknytning før du går videre.")
    String reactionOpened();

    @Message("Velg hva det gjelder")
    String chooseKind();

    @Message("Velg en dag fra bevillingen ble gitt til i dag")
    String chooseDay();

    @Message("Velg en siste dag som loven tillater")
    String chooseUntil();

    @Message("Ikke mer enn halvparten: registrer det som endring blant dem med innflytelse (serveringsloven § 14)")
    String notHalf();

    @Message("Skriv navnet på den nye lederen")
    String writeManager();

    @Message("Velg suspensjonen eller stengingen som oppheves")
    String chooseLifted();

    @Message("Søkt om sammen med skjenkebevilling")
    String besideCase();

    @Message("Vilkårene i serveringsloven")
    String criteria();

    @Message(
            "Bevilling skal gis når alt er oppfylt (§ 3). Noe vet systemet selv. Resten svarer du på, med begrunnelse.")
    String criteriaLead();

    @Message(
            "Forhold eldre enn {day} teller ikke (§ 6). Eierandelene til ektefelle, samboer, foreldre, barn, søsken og deres ektefeller regnes med (§ 7).")
    String conductNote(String day);

    @Message("{#switch outcome}{#case 'MET'}oppfylt{#case 'NOT_MET'}ikke oppfylt{#else}må besvares{/switch}")
    String outcome(String outcome);

    @Message("systemet")
    String system();

    @Message("svart av {name}")
    String answerBy(String name);

    @Message("Svar")
    String answer();

    @Message("Endre svaret")
    String changeAnswer();

    @Message("Oppfylt")
    String isMet();

    @Message("Ikke oppfylt")
    String isNotMet();

    @Message("Hvorfor?")
    String reason();

    @Message("Lagre svaret")
    String save();

    @Message("Svaret er lagret.")
    String answerSaved();

    @Message("Velg ett av svarene")
    String chooseOutcome();

    @Message("Skriv begrunnelsen, innenfor lengden")
    String writeReasons();

    @Message(
            "{#switch kind}{#case 'SUB_TASK_OPEN'}Deloppgaven «{title}» er åpen.{#case 'NOT_COMPLETE'}Søknaden er ikke meldt komplett.{#case 'QUESTION_OPEN'}Søkeren har ikke svart.{#case 'POLICE_NOT_ASKED'}Politiet er ikke spurt (serveringsloven § 9).{#case 'POLICE_NOT_ANSWERED'}En uttalelse som loven krever, er ikke kommet.{#case 'NOT_PUT_TO_APPLICANT'}Søkeren har ikke fått se merknadene fra uttaleparten.{#case 'COMMENT_TIME_RUNS'}Søkeren har fortsatt tid til å kommentere.{#else}Vilkår er ikke besvart.{/switch}")
    String stop(String kind, String title);

    @Message("Ta hånd om det")
    String stopDo();

    @Message("Frist {day}.")
    String waitsUntil(String day);

    @Message("Foreslå vedtak")
    String toDecision();

    @Message("Se vedtaket")
    String seeDecision();

    @Message("Vedtak om serveringsbevilling")
    String decisionTitle();

    @Message(
            "Loven gir ikke kommunen noe valg: bevilling skal gis når vilkårene er oppfylt, og kan bare avslås når ett ikke er det (§ 3). En annen må godkjenne.")
    String decisionLead();

    @Message("Hva foreslår du?")
    String what();

    @Message("Gi bevilling")
    String grant();

    @Message("Avslå")
    String refuse();

    @Message("Vilkår med frist (§ 3 tredje ledd)")
    String conditionTitle();

    @Message("Hva må være på plass?")
    String condition();

    @Message("Frist")
    String conditionDue();

    @Message("Skriv hva som må være på plass")
    String writeCondition();

    @Message("Velg en dag etter i dag")
    String chooseDue();

    @Message("Kommunens vurdering")
    String reasons();

    @Message("Står i vedtaksbrevet. Reglene, faktaene og uttalelsene står der fra før.")
    String reasonsHint();

    @Message("Send til godkjenning")
    String propose();

    @Message("Forslaget er sendt til godkjenning.")
    String proposed();

    @Message("Vedtak kan ikke foreslås før det som står på saken, er ordnet.")
    String notReady();

    @Message("Foreslått av {name} {at}")
    String proposedBy(String name, String at);

    @Message("Behandlet av {name} {at}")
    String reviewedBy(String name, String at);

    @Message("{#if outcome == 'GRANTED'}Bevilling gis{#else}Avslag{/if}")
    String outcomeOf(String outcome);

    @Message("Venter på at en annen godkjenner.")
    String waits();

    @Message("Godkjenn vedtaket")
    String approve();

    @Message("Vedtaket er godkjent, og brevet er lagt til utsending.")
    String approved();

    @Message("Send tilbake")
    String sendBack();

    @Message("Hva må gjøres?")
    String comment();

    @Message("Skriv hva det gjelder")
    String writeComment();

    @Message("Forslaget er sendt tilbake.")
    String wasSentBack();

    @Message("Sendt tilbake: {comment}")
    String sentBackWith(String comment);

    @Message("Satt til side {at}")
    String setAside(String at);

    @Message("Svarene vedtaket bygger på")
    String keptAnswers();

    @Message("Bevillingen")
    String theLicence();

    @Message("Varsle bevillingshaveren")
    String noticeTitle();

    @Message(
            "{#if revocation}Tilbakekall krever varsel med rimelig frist til å rette forholdene (§ 19).{#else}Haster det, kan vedtaket foreslås uten varsel, med en grunn (forvaltningsloven § 16).{/if}")
    String noticeLead(boolean revocation);

    @Message("Frist for å rette forholdene og svare")
    String rectifyBy();

    @Message("Send varsel")
    String sendNotice();

    @Message("Varselet er lagt til utsending.")
    String noticeSent();

    @Message("Varslet {day}, med frist {due}")
    String noticedOn(String day, String due);

    @Message("Svar fra bevillingshaveren")
    String holderAnswer();

    @Message("Kom {day}")
    String answeredOn(String day);

    @Message("Ikke kommet.")
    String noAnswer();

    @Message("Registrer svar som kom på annen måte")
    String recordAnswer();

    @Message("Hva svarte bevillingshaveren?")
    String holderSaid();

    @Message("Dagen svaret kom")
    String commentedOn();

    @Message("Velg en dag fra varselet til i dag")
    String chooseCommentDay();

    @Message("Lagre svaret fra bevillingshaveren")
    String saveComment();

    @Message("Svaret er lagret.")
    String commentSaved();

    @Message("Foreslå vedtak")
    String proposeTitle();

    @Message("Bevillingshaveren har tid til og med {day}.")
    String waitsForTime(String day);

    @Message("Varsle først.")
    String needsNotice();

    @Message("Gjelder fra")
    String effectiveOn();

    @Message("Velg en dag fra i dag og innen ett år")
    String chooseEffective();

    @Message("Hvorfor uten varsel?")
    String withoutNotice();

    @Message("Avslutt uten vedtak")
    String dropTitle();

    @Message("Når forholdene er rettet, eller var annerledes enn antatt.")
    String dropLead();

    @Message("Hvorfor avsluttes saken?")
    String because();

    @Message("Avslutt saken")
    String drop();

    @Message("Saken er avsluttet.")
    String wasDropped();

    @Message("Avsluttet uten vedtak: {because}")
    String droppedAs(String because);

    @Message("Ellers på stedet")
    String atPlace();
}
