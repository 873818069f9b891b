package no.bevilling.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.platform.PageContext;

/** Reads what the pages of the renewal show, in the transaction of the caller. */
@ApplicationScoped
class RenewalViews {
    @Inject
    RenewalWaves waves;

    @Inject
    PolicyReviews reviews;

    @Inject
    RenewalList list;

    @Inject
    PageContext page;

    RenewalView.Overview overview(RenewalPeriod period) {
        List<RenewalView.Line> all = waves.all().stream()
                .map(wave -> new RenewalView.Line(wave.periodTo, wave.status))
                .toList();
        return new RenewalView.Overview(
                period.to(),
                period.nextFrom(),
                period.nextTo(),
                reviews.of(period).map(RenewalViews::review).orElse(null),
                waves.stops(period),
                all.stream()
                        .filter(line -> line.to().equals(period.to()))
                        .findFirst()
                        .orElse(null),
                all.stream().filter(line -> !line.to().equals(period.to())).toList());
    }

    RenewalView.Wave wave(RenewalWave wave, SignedInAccount reader) {
        int here = Tenant.id();
        return new RenewalView.Wave(
                wave.periodTo,
                wave.nextFrom,
                wave.nextTo,
                wave.applyBy,
                wave.status,
                wave.total,
                wave.done,
                wave.percent(),
                wave.version,
                list.counts(wave.id).entrySet().stream()
                        .map(count -> new RenewalView.Count(count.getKey(), count.getValue()))
                        .toList(),
                list.problems(wave.id),
                waves.pointsUnknown(wave.id),
                review(PolicyReview.findById(TenantKey.of(wave.reviewId))),
                name(wave.proposedBy),
                wave.proposedAt,
                name(wave.approvedBy),
                wave.approvedAt,
                wave.decidingBody,
                wave.resolvedOn,
                wave.resolutionNumber,
                wave.sentBackComment,
                reader.has(here, Role.CASEWORKER),
                reader.has(here, Role.APPROVER) && !reader.id().equals(wave.proposedBy),
                reader.id().equals(wave.proposedBy));
    }

    RenewalView.Row row(RenewalList.Row row) {
        RenewalLine line = row.line();
        LanguageForm form = form();
        return new RenewalView.Row(
                line.id,
                line.licenceNumber,
                line.licenceType,
                line.drinkGroups.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                line.place,
                line.holder,
                line.sorting,
                line.reasons.stream().map(reason -> reason(reason, form)).toList(),
                line.pointsUnknown && line.sorting == Sorting.CONTINUES,
                line.problem,
                line.caseId,
                line.documentId,
                line.toldAt,
                row.answer(),
                row.answeredAt(),
                row.graceTo());
    }

    /** The language form of the page. */
    LanguageForm form() {
        return "nn".equals(page.getLang()) ? LanguageForm.nn : LanguageForm.nb;
    }

    private static RenewalView.Reason reason(RenewalReason reason, LanguageForm form) {
        return new RenewalView.Reason(
                reason.kind(),
                reason.question() == null ? null : reason.question().in(form),
                reason.answer() == null ? null : reason.answer().in(form),
                Stream.concat(reason.plan().stream(), reason.law().stream()).toList(),
                reason.ruleChanged() && reason.question() != null,
                reason.values().stream()
                        .map(value -> new RenewalView.Value(
                                value.name().in(form), value.value().in(form)))
                        .toList());
    }

    private static RenewalView.Review review(PolicyReview review) {
        return new RenewalView.Review(
                review.electionOn,
                review.reviewedOn,
                review.resolution,
                review.link,
                review.recordedByName,
                review.recordedAt);
    }

    private static String name(UUID account) {
        return account == null ? null : Account.<Account>findById(account).displayName;
    }
}
