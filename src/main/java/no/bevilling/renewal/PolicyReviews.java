package no.bevilling.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;

/** Records that the council has reviewed its alcohol policy after the election (alkoholloven § 1-6, fourth paragraph). */
@ApplicationScoped
class PolicyReviews {
    static final int LONGEST_RESOLUTION = 200;
    static final int LONGEST_LINK = 500;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What is recorded; {@code link} may be empty. */
    record Recorded(LocalDate electionOn, LocalDate reviewedOn, String resolution, String link) {}

    Optional<PolicyReview> of(RenewalPeriod period) {
        return PolicyReview.<PolicyReview>find("periodTo", period.to()).firstResultOptional();
    }

    /**
     * Records the review, or corrects what was recorded; not after the wave has been started.
     *
     * @throws ProblemException 400 naming the fields that are wrong
     * @throws RenewalStopped when the wave rests on it already
     */
    PolicyReview record(RenewalPeriod period, Recorded given, SignedInAccount actor) {
        List<Problem.Field> flaws = flaws(period, given);
        if (!flaws.isEmpty()) {
            throw ProblemException.invalid(flaws);
        }
        if (RenewalWave.count("periodTo", period.to()) > 0) {
            throw new RenewalStopped(RenewalStopped.Reason.STARTED_ALREADY);
        }
        PolicyReview review = of(period).orElseGet(PolicyReview::new);
        review.periodTo = period.to();
        review.electionOn = given.electionOn();
        review.reviewedOn = given.reviewedOn();
        review.resolution = given.resolution().strip();
        review.link = given.link() == null ? "" : given.link().strip();
        review.recordedBy = actor.id();
        review.recordedByName = actor.displayName();
        review.recordedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        review.persistAndFlush();
        audit.changed(
                "policy review",
                review.id,
                "recorded",
                Map.of("period", period.to().toString(), "resolution", review.resolution));
        return review;
    }

    private List<Problem.Field> flaws(RenewalPeriod period, Recorded given) {
        List<Problem.Field> flaws = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        boolean election = given.electionOn() != null
                && given.electionOn().getYear() == period.electionYear()
                && !given.electionOn().isAfter(today);
        if (!election) {
            flaws.add(new Problem.Field("electionOn", "Must be a day in " + period.electionYear() + " that has been"));
        }
        if (given.reviewedOn() == null
                || given.reviewedOn().isAfter(today)
                || election && !given.reviewedOn().isAfter(given.electionOn())) {
            flaws.add(new Problem.Field("reviewedOn", "Must be a day after the election that has been"));
        }
        if (given.resolution() == null
                || given.resolution().isBlank()
                || given.resolution().length() > LONGEST_RESOLUTION) {
            flaws.add(
                    new Problem.Field("resolution", "Must be a text of at most " + LONGEST_RESOLUTION + " characters"));
        }
        if (given.link() != null
                && !given.link().isBlank()
                && !isAddress(given.link().strip())) {
            flaws.add(new Problem.Field("link", "Must be an address that begins with https:// or http://"));
        }
        return flaws;
    }

    private static boolean isAddress(String typed) {
        try {
            URI address = new URI(typed);
            return typed.length() <= LONGEST_LINK
                    && address.getHost() != null
                    && List.of("http", "https").contains(address.getScheme());
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
