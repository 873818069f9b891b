package no.bevilling.webhook;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.licence.LicenceEventKind;

/** What other systems can be told of. */
public enum WebhookEvent {
    /** An application has come in. */
    APPLICATION_RECEIVED("application.received", EnumSet.of(CaseEventKind.RECEIVED), none()),
    /** An application was taken back. */
    APPLICATION_WITHDRAWN("application.withdrawn", EnumSet.of(CaseEventKind.WITHDRAWN), none()),
    /** A case was decided, whatever the outcome. */
    DECISION_MADE(
            "decision.made",
            EnumSet.of(
                    CaseEventKind.LICENCE_GRANTED,
                    CaseEventKind.REFUSED,
                    CaseEventKind.REJECTED,
                    CaseEventKind.POINTS_GIVEN,
                    CaseEventKind.NO_POINTS,
                    CaseEventKind.WITHDRAWAL_DECIDED,
                    CaseEventKind.NOT_WITHDRAWN,
                    CaseEventKind.FEE_FIXED),
            none()),
    /** An appeal has come in. */
    APPEAL_RECEIVED("appeal.received", EnumSet.of(CaseEventKind.APPEAL_RECEIVED), none()),
    /** An appeal has had its outcome, here or at the appeal body. */
    APPEAL_DECIDED(
            "appeal.decided",
            EnumSet.of(CaseEventKind.APPEAL_CHANGED, CaseEventKind.APPEAL_REJECTED, CaseEventKind.APPEAL_DECIDED),
            none()),
    /** A licence has a period, the first or a new one. */
    LICENCE_GRANTED("licence.granted", noCase(), EnumSet.of(LicenceEventKind.PERIOD_GRANTED)),
    /** What a licence allows, who runs it, or whether an earlier event counts, has changed. */
    LICENCE_CHANGED(
            "licence.changed",
            noCase(),
            EnumSet.of(
                    LicenceEventKind.TERMS_CHANGED,
                    LicenceEventKind.EXTENDED_FOR_OCCASION,
                    LicenceEventKind.MANAGER_LEFT,
                    LicenceEventKind.DEPUTY_LEFT,
                    LicenceEventKind.MANAGER_APPROVED,
                    LicenceEventKind.TRANSFERRED,
                    LicenceEventKind.TRANSFER_FURTHER_PERMITTED,
                    LicenceEventKind.HOLDER_DIED,
                    LicenceEventKind.BANKRUPT,
                    LicenceEventKind.EFFECT_WAITS,
                    LicenceEventKind.ENDED_EARLY,
                    LicenceEventKind.ANNULLED)),
    /** A licence is withdrawn or suspended. */
    LICENCE_WITHDRAWN(
            "licence.withdrawn", noCase(), EnumSet.of(LicenceEventKind.WITHDRAWN, LicenceEventKind.SUSPENDED)),
    /** A licence is given up, or another one has taken over. */
    LICENCE_ENDED(
            "licence.ended", noCase(), EnumSet.of(LicenceEventKind.CLOSED_DOWN, LicenceEventKind.TRANSFER_TAKEN_OVER)),
    /** Nothing has happened: somebody tries the webhook. */
    TEST("webhook.test", noCase(), none());

    private final String type;
    private final Set<CaseEventKind> ofCases;
    private final Set<LicenceEventKind> ofLicences;

    WebhookEvent(String type, Set<CaseEventKind> ofCases, Set<LicenceEventKind> ofLicences) {
        this.type = type;
        this.ofCases = ofCases;
        this.ofLicences = ofLicences;
    }

    /** Its name in the payload, which other systems know it by: it never changes. */
    public String type() {
        return type;
    }

    /** Those that one can ask for. */
    public static List<WebhookEvent> offered() {
        return Arrays.stream(values()).filter(event -> event != TEST).toList();
    }

    /** What others are told of something that happened in a case. */
    static Optional<WebhookEvent> of(CaseEventKind kind) {
        return Arrays.stream(values())
                .filter(event -> event.ofCases.contains(kind))
                .findFirst();
    }

    /** What others are told of something that happened to a licence. */
    static Optional<WebhookEvent> of(LicenceEventKind kind) {
        return Arrays.stream(values())
                .filter(event -> event.ofLicences.contains(kind))
                .findFirst();
    }

    private static Set<LicenceEventKind> none() {
        return EnumSet.noneOf(LicenceEventKind.class);
    }

    private static Set<CaseEventKind> noCase() {
        return EnumSet.noneOf(CaseEventKind.class);
    }
}
