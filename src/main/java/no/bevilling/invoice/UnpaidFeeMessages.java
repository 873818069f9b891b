package no.bevilling.invoice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the page about fees that were not paid in time. */
@MessageBundle("ubetalt")
@ReadByStaffOnly
public interface UnpaidFeeMessages {
    @Message("Ubetalte gebyrer")
    String title();

    @Message(
            "Gebyrer som ikke var betalt da fristen var ute. Det kan gi prikker (alkoholforskriften § 10-3). Hver faktura står her én gang; du avgjør om det blir en sak.")
    String lead();

    @Message("Ingen gebyrer venter her.")
    String none();

    @Message("{payer}, {place}")
    String heading(String payer, String place);

    @Message("Faktura")
    String invoice();

    @Message("Frist")
    String due();

    @Message("Sto igjen da")
    String owedThen();

    @Message("Nå")
    String now();

    @Message("Jeg har ingen tilknytning til bevillingshaver (forvaltningsloven §§ 6–10)")
    String noTie();

    @Message("Opprett prikksak")
    String open();

    @Message("Saken er opprettet.")
    String opened();

    @Message("Ikke opprett sak")
    String leaveTitle();

    @Message("Hvorfor det ikke blir en sak")
    String because();

    @Message("Legg bort")
    String leave();

    @Message("Gebyret er lagt bort.")
    String left();

    @Message("Kryss av for at du ikke har noen tilknytning. Har du det, må en annen ta saken.")
    String wrongTie();

    @Message("Skriv hvorfor, med høyst 500 tegn.")
    String wrongBecause();

    @Message("Bevillingsdokumenter som venter på betaling")
    String heldTitle();

    @Message(
            "Betaling er et vilkår i vedtaket. Dokumentet blir utstedt av seg selv når gebyret er betalt her. Er det betalt på annen måte, utsteder du det med begrunnelse.")
    String heldLead();

    @Message("{licence}, {place}")
    String heldHeading(String licence, String place);

    @Message("Venter siden")
    String heldSince();

    @Message("Utsted likevel")
    String releaseTitle();

    @Message("Hvorfor dokumentet utstedes")
    String releaseBecause();

    @Message("Utsted dokumentet")
    String release();

    @Message("Bevillingsdokumentet er utstedt.")
    String released();

    @Message("Noen har tatt seg av det imens.")
    String overtaken();
}
