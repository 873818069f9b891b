package no.bevilling.tip;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What caseworkers read about tips. */
@MessageBundle("tipsdisk")
@ReadByStaffOnly
public interface TipDeskMessages {
    @Message("Tips")
    String menu();

    @Message("Tips fra publikum")
    String title();

    @Message(
            "Et tips forteller hvor det kan være grunn til å kontrollere. Det er ikke bevis, og ingen får prikker for det. Hvem som leser et tips, står i revisjonsloggen.")
    String lead();

    @Message("{count} åpne")
    String countOpen(long count);

    @Message("{count} lukkede")
    String countClosed(long count);

    @Message("Åpne tips")
    String open();

    @Message("Lukkede tips")
    String closed();

    @Message("Ingen tips venter.")
    String noneOpen();

    @Message("Ingen tips er lukket ennå.")
    String noneClosed();

    @Message("Sted")
    String place();

    @Message("Gjelder")
    String subject();

    @Message("Dag")
    String seenOn();

    @Message("Kom inn")
    String received();

    @Message("Lukket")
    String closedOn();

    @Message("Status")
    String status();

    @Message("ikke knyttet til et sted")
    String notKnown();

    @Message("Tips om {place}")
    String about(String place);

    @Message("Tilbake til tipsene")
    String back();

    @Message("Skrevet av den som tipset")
    String placeTold();

    @Message("ikke sagt")
    String notSaid();

    @Message("Kan nås på")
    String contact();

    @Message("Ingen. Den som tipset, ville være anonym.")
    String anonymous();

    @Message("Slettes {days} dager etter at tipset er lukket.")
    String contactKept(int days);

    @Message("Slettet, eller aldri oppgitt.")
    String contactGone();

    @Message("Det som er fortalt")
    String told();

    @Message("Vurdering")
    String judgement();

    @Message("Hvilket sted gjelder det?")
    String premises();

    @Message("Vet ikke")
    String unknown();

    @Message("Finn et annet sted")
    String search();

    @Message("Navn eller gate")
    String searchLabel();

    @Message("Søk")
    String searchButton();

    @Message("Skal tipset følges opp med kontroll?")
    String toInspect();

    @Message("Ja, det teller i kontrollplanen til det lukkes")
    String inspectYes();

    @Message("Nei, ikke nå")
    String inspectNo();

    @Message("Hva du legger vekt på")
    String why();

    @Message("Det du skriver, kan den det gjelder få innsyn i.")
    String whyHint();

    @Message("Lagre vurderingen")
    String save();

    @Message("Vurderingen er lagret.")
    String judged();

    @Message("Vurdert av {who} {when}")
    String judgedBy(String who, String when);

    @Message("Lukk tipset")
    String close();

    @Message("Hva ble gjort?")
    String outcome();

    @Message("Begrunnelse")
    String reason();

    @Message("Tipset er lukket.")
    String closedReceipt();

    @Message("Lukket av {who} {when}")
    String closedBy(String who, String when);

    @Message("Tips fra publikum")
    String standingTitle();

    @Message("{count} åpne tips, {inspect} skal følges opp med kontroll.")
    String standing(int count, long inspect);

    @Message("Tips kom inn: {subject}")
    String happened(String subject);

    @Message("Tips")
    String happening();

    @Message(
            "{#switch field}{#case 'premises'}Velg et sted. Et tips kan ikke følges opp med kontroll uten{#case 'toInspect'}Svar ja eller nei{#case 'judgement'}Skriv hva du legger vekt på, høyst 2000 tegn{#case 'outcome'}Velg hva som ble gjort{#case 'reason'}Skriv en begrunnelse, høyst 2000 tegn{/switch}")
    String wrong(String field);
}
