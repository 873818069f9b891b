package no.bevilling.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.PdfProof;
import no.bevilling.licence.ForceGround;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceEventKind;
import no.bevilling.licence.LicenceEvents;
import no.bevilling.licence.PublicLicence;
import no.bevilling.licence.PublicStatus;
import no.bevilling.platform.Forms;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.ApplicationKind;
import org.junit.jupiter.api.Test;

/** What a decision does to licences, by what was applied for. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LicenceEffectsTest extends DecisionSteps {
    @Inject
    LicenceEvents licenceEvents;

    @Inject
    Forms forms;

    @Test
    void longer_hours_are_new_terms_of_the_same_licence_and_the_old_ones_are_kept_with_their_days() throws Exception {
        Licence before = granted("Timekroa");
        UUID change = caseAbout(before, ApplicationKind.HOURS_CHANGE, "Timekroa");
        propose(
                nordAurdal,
                change,
                sara,
                draft -> withPeriod(
                        with(draft, DecisionOutcome.GRANTED, hours("00:30"), ""),
                        LocalDate.now(clock),
                        draft.periodTo()));

        approve(nordAurdal, change, gunnar);

        assertThat(licencesOf(change)).isEmpty();
        List<GrantedTerms> overTime = nordAurdal.call(() -> terms.of(before.id));
        assertThat(overTime).hasSize(2);
        assertThat(overTime.get(0).hours).isEqualTo(before.hours);
        assertThat(overTime.get(1).hours).isEqualTo(hours("00:30"));
        assertThat(overTime.get(1).managerName).isEqualTo(before.managerName);
        assertThat(nordAurdal.call(() -> terms.at(before.id, clock.instant()).orElseThrow()).hours)
                .isEqualTo(hours("00:30"));
        PublicLicence line = line(before);
        assertThat(line.hours()).isEqualTo(hours("00:30"));
        assertThat(line.status()).isEqualTo(PublicStatus.VALID);
        assertThat(PdfProof.text(pdf(nordAurdal, paper(nordAurdal, change, DocumentKind.LICENCE))))
                .contains(before.licenceNumber, "11.00–00.30");
    }

    @Test
    void a_renewal_gives_the_same_licence_a_new_period_and_its_terms_hold_from_the_first_day_of_it() {
        Licence before = granted("Fornykroa");
        UUID renewal = caseAbout(before, ApplicationKind.RENEWAL, "Fornykroa");
        LocalDate from = before.periodTo.plusDays(1);
        LocalDate to = from.plusYears(2);
        propose(
                nordAurdal,
                renewal,
                sara,
                draft -> withPeriod(with(draft, DecisionOutcome.GRANTED, hours("00:30"), ""), from, to));

        approve(nordAurdal, renewal, gunnar);

        assertThat(licencesOf(renewal)).isEmpty();
        assertThat(at(before, from.plusMonths(1)).ground()).isEqualTo(ForceGround.PERIOD);
        assertThat(at(before, to.plusDays(1)).ground()).isEqualTo(ForceGround.EXPIRED);
        PublicLicence line = line(before);
        assertThat(line.periodTo()).isEqualTo(to);
        assertThat(line.hours()).as("the new hours wait for the new period").isEqualTo(before.hours);
        assertThat(nordAurdal.call(() -> terms.at(
                                        before.id, from.atStartOfDay(OSLO).toInstant())
                                .orElseThrow())
                        .hours)
                .isEqualTo(hours("00:30"));
    }

    @Test
    void while_a_renewal_is_not_decided_the_licence_holds_after_its_period_and_a_refusal_ends_it_with_the_month() {
        Licence before = granted("Ventekroa");
        UUID renewal = caseAbout(before, ApplicationKind.RENEWAL, "Ventekroa");
        assertThat(at(before, before.periodTo.plusDays(10)).ground()).isEqualTo(ForceGround.RENEWAL_UNDECIDED);
        assertThat(at(before, before.periodTo.plusMonths(4)).ground()).isEqualTo(ForceGround.EXPIRED);
        propose(
                nordAurdal,
                renewal,
                sara,
                draft -> with(draft, DecisionOutcome.REFUSED, List.of(), "Vi har vurdert stedet."));

        approve(nordAurdal, renewal, gunnar);

        assertThat(at(before, before.periodTo.plusDays(10)).ground()).isEqualTo(ForceGround.EXPIRED);
        assertThat(at(before, before.periodTo).ground()).isEqualTo(ForceGround.PERIOD);
    }

    @Test
    void after_a_transfer_the_new_holder_has_a_licence_of_his_own_whose_points_count_from_the_time_of_transfer() {
        Licence former = granted("Overkroa");
        Instant transferred = clock.instant().minusSeconds(3600 * 24 * 3);
        nordAurdal.run(() -> licenceEvents.record(
                Licence.findById(TenantKey.of(former.id)),
                licenceEvents.happening(former, LicenceEventKind.TRANSFERRED, transferred)));
        UUID transfer = caseAbout(former, ApplicationKind.TRANSFER, "Overkroa");
        assertThat(line(former).status()).isEqualTo(PublicStatus.TRANSFER_CONTINUES);
        propose(nordAurdal, transfer, sara, draft -> withPeriod(draft, LocalDate.now(clock), draft.periodTo()));

        approve(nordAurdal, transfer, gunnar);

        Licence next = licence(nordAurdal, transfer);
        assertThat(next.followsId).isEqualTo(former.id);
        assertThat(next.pointsFrom).isCloseTo(transferred, within(1, ChronoUnit.MILLIS));
        assertThat(next.licenceNumber).isNotEqualTo(former.licenceNumber);
        assertThat(line(next).status()).isEqualTo(PublicStatus.VALID);
        PublicLicence old = line(former);
        assertThat(old.status()).isEqualTo(PublicStatus.LAPSED);
        assertThat(old.transferredOn()).isEqualTo(LocalDate.ofInstant(transferred, OSLO));
        assertThat(old.transferredTo()).isEqualTo(line(next).holder().name());
    }

    @Test
    void a_licence_given_before_the_business_passes_takes_over_when_it_begins() {
        Licence former = granted("Førkroa");
        UUID transfer = caseAbout(former, ApplicationKind.TRANSFER, "Førkroa");
        LocalDate begins = LocalDate.now(clock).plusDays(20);
        propose(nordAurdal, transfer, sara, draft -> withPeriod(draft, begins, draft.periodTo()));

        approve(nordAurdal, transfer, gunnar);

        assertThat(at(former, begins.minusDays(1)).ground()).isEqualTo(ForceGround.PERIOD);
        assertThat(at(former, begins).ground()).isEqualTo(ForceGround.TRANSFERRED);
        assertThat(licence(nordAurdal, transfer).pointsFrom)
                .isEqualTo(begins.atStartOfDay(OSLO).toInstant());
    }

    @Test
    void a_new_manager_is_all_that_changes() throws Exception {
        Licence before = granted("Styrerkroa");
        UUID change = caseAbout(before, ApplicationKind.MANAGER_CHANGE, "Styrerkroa");
        propose(nordAurdal, change, sara, draft -> with(draft, DecisionOutcome.GRANTED, hours("00:30"), ""));

        approve(nordAurdal, change, gunnar);

        assertThat(PdfProof.text(pdf(nordAurdal, paper(nordAurdal, change, DocumentKind.GRANT_LETTER))))
                .contains("Styrer og stedfortreder er godkjent")
                .doesNotContain("Dere har fått");
        GrantedTerms now = nordAurdal.call(() -> terms.latest(before.id));
        assertThat(now.caseKind).isEqualTo(ApplicationKind.MANAGER_CHANGE);
        assertThat(now.hours).isEqualTo(before.hours);
        assertThat(now.managerName).isEqualTo("Mona Styrer");
        assertThat(nordAurdal.call(() -> licenceEvents.of(before.id)))
                .extracting(event -> event.kind)
                .contains(LicenceEventKind.MANAGER_APPROVED);
    }

    @Test
    void an_extension_stands_beside_the_terms_for_the_occasion_only() {
        Licence before = granted("Festkroa");
        UUID extension = caseAbout(before, ApplicationKind.HOURS_EXTENSION, "Festkroa");
        LocalDateTime begins = LocalDate.now(clock).plusDays(30).atTime(18, 0);
        nordAurdal.run(() -> {
            LicensingCase about = cases.get(extension);
            about.eventFrom = begins;
            about.eventTo = begins.plusHours(8);
        });
        nordAurdal.checked(extension);
        propose(
                nordAurdal,
                extension,
                sara,
                draft -> withPeriod(
                        with(draft, DecisionOutcome.GRANTED, hours("00:30"), ""),
                        begins.toLocalDate(),
                        begins.toLocalDate()));

        approve(nordAurdal, extension, gunnar);

        assertThat(nordAurdal.call(() -> terms.of(before.id)))
                .filteredOn(GrantedTerms::isForOccasion)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.hours).isEqualTo(hours("00:30"));
                    assertThat(one.validFrom).isEqualTo(begins.atZone(OSLO).toInstant());
                    assertThat(one.validTo)
                            .isEqualTo(begins.plusHours(8).atZone(OSLO).toInstant());
                });
        assertThat(nordAurdal.call(() -> terms.latest(before.id)).hours).isEqualTo(before.hours);
        assertThat(line(before).hours()).isEqualTo(before.hours);
    }

    @Test
    void a_single_occasion_is_a_licence_for_its_days_and_no_longer() {
        UUID id = nordAurdal.ready("Anledningskroa");
        nordAurdal.run(() -> cases.get(id).kind = ApplicationKind.SINGLE_OCCASION);
        LocalDate day = LocalDate.now(clock).plusDays(14);
        propose(nordAurdal, id, sara, draft -> withPeriod(draft, day, day));

        approve(nordAurdal, id, gunnar);

        Licence licence = licence(nordAurdal, id);
        Instant evening = day.atTime(20, 0).atZone(OSLO).toInstant();
        assertThat(nordAurdal.call(() -> inForce.inForce(licence, evening)).ground())
                .isEqualTo(ForceGround.OCCASION);
        assertThat(at(licence, day.plusDays(2)).ground()).isEqualTo(ForceGround.EXPIRED);
    }

    @Test
    void of_two_who_approve_a_change_at_the_same_instant_one_changes_the_licence() throws Exception {
        Licence before = granted("Dobbeltkroa");
        UUID change = caseAbout(before, ApplicationKind.HOURS_CHANGE, "Dobbeltkroa");
        propose(nordAurdal, change, sara, draft -> with(draft, DecisionOutcome.GRANTED, hours("00:30"), ""));
        int version = nordAurdal.call(() -> decisions.newest(change).orElseThrow()).version;
        List<Boolean> done = together(
                () -> approvals.approve(change, version, gunnar),
                () -> approvals.approve(change, version, open.user("tove", "3451", Role.APPROVER)));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(nordAurdal.call(() -> terms.of(before.id))).hasSize(2);
    }

    @Test
    void two_decisions_about_one_licence_at_the_same_instant_come_one_after_the_other() throws Exception {
        Licence before = granted("Trengselkroa");
        UUID hours = caseAbout(before, ApplicationKind.HOURS_CHANGE, "Trengselkroa");
        UUID people = caseAbout(before, ApplicationKind.MANAGER_CHANGE, "Trengselkroa");
        propose(nordAurdal, hours, sara, draft -> with(draft, DecisionOutcome.GRANTED, hours("00:30"), ""));
        propose(nordAurdal, people, sara);
        int first = nordAurdal.call(() -> decisions.newest(hours).orElseThrow()).version;
        int second = nordAurdal.call(() -> decisions.newest(people).orElseThrow()).version;

        List<Boolean> done = together(
                () -> approvals.approve(hours, first, gunnar), () -> approvals.approve(people, second, gunnar));

        assertThat(done).containsOnly(true);
        assertThat(nordAurdal.call(() -> terms.of(before.id))).hasSize(3);
        assertThat(nordAurdal.call(() -> terms.latest(before.id)).hours).isEqualTo(hours("00:30"));
    }

    private List<Boolean> together(Runnable one, Runnable other) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(2);
        ExecutorService instant = Executors.newFixedThreadPool(2);
        List<Boolean> done = new ArrayList<>();
        try {
            List<Future<Boolean>> running = Stream.of(one, other)
                    .map(work -> instant.submit(() -> alone(work, ready)))
                    .toList();
            for (Future<Boolean> each : running) {
                done.add(each.get(2, TimeUnit.MINUTES));
            }
        } finally {
            instant.shutdownNow();
        }
        return done;
    }

    private boolean alone(Runnable work, CyclicBarrier ready) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            ready.await(1, TimeUnit.MINUTES);
            return nordAurdal.call(() -> forms.attempt(work).refused().isEmpty());
        } catch (no.bevilling.platform.ProblemException told) {
            assertThat(told.problem().status()).isEqualTo(409);
            return false;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            request.terminate();
        }
    }

    private List<Licence> licencesOf(UUID caseId) {
        return nordAurdal.call(() -> Licence.list("caseId", caseId));
    }
}
