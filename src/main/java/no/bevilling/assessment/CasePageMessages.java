package no.bevilling.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the case page: what stops the case, what the applicant gave, what has happened. */
@MessageBundle("saksside")
@ReadByStaffOnly
public interface CasePageMessages {
    @Message("Saker")
    String toWorklist();

    @Message("Alt om stedet")
    String toPremises();

    @Message("Sak {number}")
    String caseNumber(String number);

    @Message("Status")
    String status();

    @Message("Saksbehandler")
    String handler();

    @Message("Ingen ennå")
    String noHandler();

    @Message("Ta saken")
    String take();

    @Message("Gi til en annen")
    String giveAway();

    @Message("Mottatt")
    String received();

    @Message("Søkeren har ikke svart på et spørsmål. Svarfrist {date}.")
    String stopQuestion(String date);

    @Message("Deloppgaven «{title}» er åpen. Frist {date}.")
    String stopSubTask(String title, String date);

    @Message("Til deloppgaven")
    String doSubTask();

    @Message("Søknaden er trukket. Saken er avsluttet uten vedtak.")
    String takenBack();

    @Message("Dette stopper neste steg")
    String stops();

    @Message("Ingenting stopper saken")
    String nothingStops();

    @Message("Alt som må være på plass, er på plass. Du kan lage et forslag til vedtak.")
    String mayPropose();

    @Message("Lag forslag til vedtak")
    String propose();

    @Message("Saken venter på den som skal godkjenne.")
    String proposed();

    @Message("Se forslaget")
    String seeProposal();

    @Message("Saken er avgjort.")
    String decided();

    @Message("Se vedtaket")
    String seeDecision();

    @Message("Saken er trukket eller avsluttet.")
    String ended();

    @Message("Søknaden er ikke meldt komplett, så fristen løper ikke.")
    String stopNotComplete();

    @Message("Se om noe mangler")
    String doComplete();

    @Message("Uttalelse fra {body} er ikke innhentet (alkoholloven § 1-7).")
    String stopNotRequested(String body);

    @Message("Be om uttalelse")
    String doRequest();

    @Message("Uttalelse fra {body} er ikke kommet. Svarfrist {date}.")
    String stopStatementMissing(String body, String date);

    @Message("Registrer svaret")
    String doRegister();

    @Message("Merknadene fra {body} er ikke lagt fram for søkeren (forvaltningsloven § 17).")
    String stopNotPut(String body);

    @Message("Legg fram for søkeren")
    String doPut();

    @Message("Søkeren har til {date} med å kommentere uttalelsen fra {body}.")
    String stopCommentTime(String body, String date);

    @Message("Saken er ikke kontrollert mot reglene.")
    String stopNotChecked();

    @Message("Opplysninger, uttalelser eller regler er endret siden regelkontrollen.")
    String stopOutdated();

    @Message("{count} {#if count == 1}vilkår mangler{#else}vilkår mangler{/if} svar.")
    String stopOpen(int count);

    @Message("Se hvilke")
    String doAnswer();

    @Message("Regelverket har feil i {count} vilkår. Regelredaktøren må rette det.")
    String stopDefect(int count);

    @Message("På denne siden")
    String onThisPage();

    @Message("Søknaden")
    String application();

    @Message("Søker")
    String applicant();

    @Message("Organisasjonsnummer")
    String organisationNumber();

    @Message("Kontakt")
    String contact();

    @Message("Sted")
    String place();

    @Message("Type sted")
    String venueKind();

    @Message("Driftskonsept")
    String concept();

    @Message("Plasser")
    String seats();

    @Message("Tilknyttet")
    String connectedTo();

    @Message("Serveringsbevilling")
    String foodServiceLicence();

    @Message("Annen bevilling i lokalet")
    String otherLicence();

    @Message("Alkoholgrupper")
    String drinkGroups();

    @Message("Hvem det skjenkes eller selges til")
    String clientele();

    @Message("Periode")
    String period();

    @Message("{from} til og med {to}")
    String fromTo(String from, String to);

    @Message("Tider det er søkt om")
    String hours();

    @Message("{area}, gruppe {group}: {days} {from}–{to}")
    String hoursRow(String area, int group, String days, String from, String to);

    @Message("Uteområde")
    String outdoor();

    @Message("Ikke søkt om")
    String noOutdoor();

    @Message("Folk")
    String people();

    @Message("Styrer")
    String manager();

    @Message("Stedfortreder")
    String deputy();

    @Message("Søker fritak: {reason}")
    String exemption(String reason);

    @Message("Med vesentlig innflytelse")
    String influential();

    @Message("{share} %")
    String share(String share);

    @Message("fødselsnummer {masked}")
    String identity(String masked);

    @Message("Fødselsnummer er ikke oppgitt")
    String noIdentity();

    @Message("har bestått kunnskapsprøve")
    String knowledgeTest();

    @Message("har ikke bestått kunnskapsprøve")
    String noKnowledgeTest();

    @Message("Forventet omsetning i liter vare i året")
    String turnover();

    @Message("gruppe {group}: {litres}")
    String litres(int group, String litres);

    @Message("Vedlegg")
    String attachments();

    @Message("Ingen vedlegg")
    String noAttachments();

    @Message("Er alt inne?")
    String completeness();

    @Message("Alt var inne {date}")
    String complete(String date);

    @Message("Ikke tatt stilling til")
    String notDecided();

    @Message("Dette mangler, slik søkeren ser det:")
    String missing();

    @Message("Før inn")
    String record();

    @Message("Endre")
    String change();

    @Message("Uttalelser")
    String statements();

    @Message("Ingen er spurt ennå.")
    String noStatements();

    @Message("Spurt fordi loven krever det ({law}).")
    String whyMandatory(String law);

    @Message("Spurt fordi kommunens regler sier det ({law}{#if plan}, {plan}{/if}).")
    String whyByRule(String law, String plan);

    @Message("Spurt fordi saksbehandleren ba om det.")
    String whyCaseworker();

    @Message("Ikke spurt: saken ligger under det som er avtalt fra {date} ({reference}).")
    String notAsked(String date, String reference);

    @Message("{#if guests}{guests} gjester{/if}{#if guests && hours}, {/if}{#if hours}{hours} timer{/if}")
    String measured(Integer guests, Integer hours);

    @Message("Bedt om {date}, frist {due}")
    String askedFor(String date, String due);

    @Message("Søkeren har kommentert")
    String commented();

    @Message("Lagt fram for søkeren, frist {date}")
    String putUntil(String date);

    @Message("Åpne")
    String open();

    @Message("Dokumenter")
    String documents();

    @Message("Ingen dokumenter er laget ennå.")
    String noDocuments();

    @Message("Hendelser")
    String timeline();

    @Message("Systemet")
    String system();

    @Message("Se eldre hendelser")
    String older();

    @Message("Ikke oppgitt")
    String notGiven();

    @Message("Ja")
    String yes();

    @Message("Nei")
    String no();

    @Message("Klage på vedtaket")
    String appeal();

    @Message("Tidligere brudd hos søkeren")
    String history();
}
