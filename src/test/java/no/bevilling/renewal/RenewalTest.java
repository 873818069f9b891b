package no.bevilling.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.bevilling.account.SignedInAccount;
import no.bevilling.assessment.DecisionChecks;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Document;
import no.bevilling.document.DocumentCodes;
import no.bevilling.document.DocumentKind;
import no.bevilling.document.PdfProof;
import no.bevilling.document.StoredFiles;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.TestDatabase;
import no.bevilling.platform.Words;
import no.bevilling.renewal.RenewalStopped.Reason;
import no.bevilling.rules.DecidingBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The renewal of Etnedal's licences in 2028, from the review to the letters; a period is renewed once, so step by step. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RenewalTest {
    private static final String ETNEDAL = "3450";
    private static final int LICENCES = 130;
    private static final LocalDate APPLY_BY = LocalDate.of(2028, 6, 1);
    private static final PolicyReviews.Recorded REVIEW = new PolicyReviews.Recorded(
            LocalDate.of(2027, 9, 13), LocalDate.of(2028, 2, 17), "PS 12/28", "https://etnedal.example/ps-12-28");

    @Inject
    RenewalGround ground;

    @Inject
    RenewalWaves waves;

    @Inject
    PolicyReviews reviews;

    @Inject
    RenewalWorker worker;

    @Inject
    RenewalList list;

    @Inject
    DecisionChecks checks;

    @Inject
    Municipalities municipalities;

    @Inject
    EntityManager entities;

    @Inject
    Words words;

    @Inject
    StoredFiles files;

    @Inject
    DocumentCodes codes;

    private int here;
    private SignedInAccount eline;
    private SignedInAccount arne;

    @BeforeEach
    void spring() {
        RenewalGround.inTheSpringOf2028();
        here = municipalities.byNumber(ETNEDAL).orElseThrow().id();
        eline = ground.user("eline");
        arne = ground.user("arne");
        ground.rule(ETNEDAL);
    }

    private RenewalWave wave() {
        return Tenant.call(here, () -> waves.of(RenewalGround.END).orElseThrow());
    }

    private long number(String sql) {
        return Tenant.call(here, () -> ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue());
    }

    @Test
    @Order(1)
    void without_the_councils_review_after_the_election_nothing_can_start() {
        ground.stock(ETNEDAL, LICENCES);
        assertThatThrownBy(() -> Tenant.call(here, () -> waves.start(APPLY_BY, eline)))
                .isInstanceOfSatisfying(
                        RenewalStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(Reason.NO_REVIEW));
        PolicyReviews.Recorded before =
                new PolicyReviews.Recorded(LocalDate.of(2027, 9, 13), LocalDate.of(2027, 6, 1), "PS 1/27", "");
        assertThatThrownBy(() ->
                        Tenant.call(here, () -> reviews.record(waves.period().orElseThrow(), before, eline)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        wrong -> assertThat(wrong.problem().errors())
                                .extracting("field")
                                .containsExactly("reviewedOn"));
        Tenant.run(here, () -> reviews.record(waves.period().orElseThrow(), REVIEW, eline));
    }

    @Test
    @Order(2)
    void a_wave_is_started_once_with_a_line_for_each_licence_that_ends() {
        Tenant.run(here, () -> waves.start(APPLY_BY, eline));
        assertThat(number("select count(*) from renewal_line where sorting = 'NOT_TREATED'"))
                .isGreaterThanOrEqualTo(LICENCES);
        assertThatThrownBy(() -> Tenant.call(here, () -> waves.start(APPLY_BY, eline)))
                .isInstanceOfSatisfying(
                        RenewalStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(Reason.STARTED_ALREADY));
    }

    @Test
    @Order(3)
    void a_job_that_was_cut_off_goes_on_and_checks_each_licence_once() {
        UUID id = wave().id;
        assertThat(Tenant.call(here, () -> worker.take(id))).isTrue();
        assertThat(Tenant.call(here, () -> worker.part(id))).isTrue();
        worker.run(here, id);
        assertThat(wave().status).as("another instance holds it").isEqualTo(WaveStatus.SORTING);
        dies(id);
        worker.run(here, id);
        assertThat(wave().status).isEqualTo(WaveStatus.SORTED);
        assertThat(number("select count(*) from renewal_line where sorting = 'NOT_TREATED' or problem is not null"))
                .isZero();
        assertThat(number("select count(*) - count(distinct case_id) from rule_check where for_decision"
                        + " and case_date = '2028-10-01'"))
                .isZero();
    }

    @Test
    @Order(4)
    void spirits_must_be_applied_for_and_what_breaks_a_rule_names_it_with_its_values() {
        Tenant.run(here, () -> {
            Map<Sorting, Long> counts = list.counts(wave().id);
            assertThat(counts.get(Sorting.CONTINUES)).isPositive();
            assertThat(counts.get(Sorting.MUST_APPLY)).isPositive();
            List<RenewalList.Row> spirits =
                    list.page(wave(), new RenewalList.Filter(null, ReasonKind.GROUP_3, Set.of()), 1, 5);
            assertThat(spirits).isNotEmpty().allSatisfy(row -> {
                assertThat(row.line().drinkGroups).contains(3);
                assertThat(row.line().sorting).isEqualTo(Sorting.MUST_APPLY);
                assertThat(row.line().reasons.get(0).plan()).contains("Planen pkt. 9");
            });
            List<RenewalList.Row> broken = list.page(
                    wave(), new RenewalList.Filter(Sorting.MUST_APPLY, ReasonKind.RULE_NOT_MET, Set.of()), 1, 50);
            assertThat(broken).flatExtracting(row -> row.line().reasons).anySatisfy(reason -> {
                assertThat(reason.criterion()).isEqualTo("valdres-serving-hours");
                assertThat(reason.values()).extracting(v -> v.value().nb()).contains("02.30", "02.00");
            });
            assertThat(broken)
                    .as("it replays")
                    .first()
                    .satisfies(row -> assertThat(checks.replay(checks.get(row.line().ruleCheckId))
                                    .sameFingerprint())
                            .isTrue());
        });
    }

    @Test
    @Order(5)
    void who_goes_on_unless_points_were_given_is_proposed_only_when_somebody_has_looked() {
        // As where the municipality keeps its points elsewhere; other tests may have begun to keep them here.
        Tenant.run(here, () -> RenewalLine.update("pointsUnknown = true where sorting = ?1", Sorting.CONTINUES));
        RenewalWave wave = wave();
        assertThatThrownBy(() -> Tenant.run(here, () -> waves.propose(wave.id, wave.version, false, eline)))
                .isInstanceOfSatisfying(
                        RenewalStopped.class,
                        stopped -> assertThat(stopped.reason()).isEqualTo(Reason.POINTS_NOT_CONFIRMED));
        Tenant.run(here, () -> waves.propose(wave.id, wave().version, true, eline));
        assertThatThrownBy(() -> Tenant.run(
                        here, () -> waves.approve(wave.id, wave().version, RenewalWaves.DecidedBy.DELEGATION, eline)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    @Order(6)
    void each_gets_one_letter_and_who_goes_on_a_new_period_however_often_the_job_is_cut_off() {
        UUID id = wave().id;
        RenewalWaves.DecidedBy tooEarly = new RenewalWaves.DecidedBy(
                DecidingBody.COUNCIL, REVIEW.reviewedOn().minusDays(1), " ");
        assertThatThrownBy(() -> Tenant.run(here, () -> waves.approve(id, wave().version, tooEarly, arne)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        wrong -> assertThat(wrong.problem().errors())
                                .extracting("field")
                                .containsExactly("resolvedOn", "resolutionNumber"));
        RenewalWaves.DecidedBy council =
                new RenewalWaves.DecidedBy(DecidingBody.COUNCIL, LocalDate.of(2028, 3, 30), "PS 31/28");
        Tenant.run(here, () -> waves.approve(id, wave().version, council, arne));
        // Only a few: each part writes the papers of ten licences.
        for (Sorting sorting : List.of(Sorting.CONTINUES, Sorting.MUST_APPLY)) {
            Tenant.run(
                    here,
                    () -> entities.createNativeQuery("update renewal_line set sorting = 'LEFT_OUT' where sorting = '"
                                    + sorting + "' and id not in (select id from renewal_line where sorting = '"
                                    + sorting + "' order by id limit 8)")
                            .executeUpdate());
        }
        long continues = 8;
        assertThat(Tenant.call(here, () -> worker.take(id))).isTrue();
        assertThat(Tenant.call(here, () -> worker.part(id))).isTrue();
        dies(id);
        worker.run(here, id);
        worker.run(here, id);
        assertThat(wave().status).isEqualTo(WaveStatus.DONE);
        assertThat(number("select count(*) from renewal_line where problem is not null"))
                .isZero();
        assertThat(number("select count(*) from document where kind = 'RENEWAL_LETTER'"))
                .isEqualTo(continues);
        assertThat(number("select count(*) from document where kind = 'RENEWAL_INVITATION'"))
                .isEqualTo(8);
        assertThat(number("select count(*) from outbox_message where kind in ('RENEWAL_LETTER', 'RENEWAL_INVITATION')"))
                .isEqualTo(continues + 8);
        assertThat(number("select count(*) from licence_event where kind = 'PERIOD_GRANTED'"
                        + " and period_from = '2028-10-01' and period_to = '2032-09-30'"))
                .isEqualTo(continues);
        assertThat(number("select count(*) from public_licence where municipality_id = " + here
                        + " and period_to = '2032-09-30'"))
                .isEqualTo(continues);
    }

    @Test
    @Order(7)
    void who_goes_on_has_a_new_document_with_a_code_that_checks_out_and_police_and_tax_are_told() throws Exception {
        long continues = number("select count(*) from renewal_line where sorting = 'CONTINUES'");
        assertThat(number("select count(*) from document where kind = 'LICENCE' and made_at > '2028-01-01'"))
                .isEqualTo(continues);
        assertThat(number("select count(*) from outbox_message where kind = 'GRANT_NOTICE' and recipient = 'POLICE'"
                        + " and status = 'WAITING' and created_at > '2028-01-01'"))
                .isEqualTo(continues);
        assertThat(number("select count(*) from outbox_message where kind = 'GRANT_NOTICE' and recipient = 'TAX'"
                        + " and status = 'WAITING' and created_at > '2028-01-01'"))
                .isEqualTo(continues);
        RenewalLine line = Tenant.call(
                here,
                () -> RenewalLine.<RenewalLine>find(
                                "waveId = ?1 and sorting = ?2 order by licenceNumber", wave().id, Sorting.CONTINUES)
                        .firstResult());
        Document document = Tenant.call(
                here,
                () -> Document.<Document>find(
                                "caseId = ?1 and kind = ?2 order by madeAt desc", line.caseId, DocumentKind.LICENCE)
                        .firstResult());
        byte[] pdf = pdf(document);
        assertThat(PdfProof.text(pdf))
                .contains(line.licenceNumber, "1. oktober 2028", "30. september 2032", document.code);
        PdfProof.assertArchivableAndAccessible("renewed-licence", pdf);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        assertThat(codes.find(document.code)).hasValueSatisfying(issued -> {
            assertThat(issued.validity()).isEqualTo(DocumentCodes.Validity.VALID);
            assertThat(issued.licenceNumber()).contains(line.licenceNumber);
            assertThat(issued.sha256()).isEqualTo(sha256);
        });
        Document letter = Tenant.call(here, () -> Document.<Document>findById(TenantKey.of(line.documentId)));
        assertThat(PdfProof.text(pdf(letter))).contains("kommunestyret", "PS 31/28", "30. mars 2028");
    }

    private byte[] pdf(Document document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(here, document.fileId, out);
        return out.toByteArray();
    }

    @Test
    @Order(8)
    void the_list_is_there_as_csv_and_for_nobody_else() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenewalWave wave = wave();
        Tenant.call(here, () -> {
            RenewalCsv.write(
                    list, wave, new RenewalList.Filter(Sorting.CONTINUES, null, Set.of()), words, LanguageForm.nn, out);
            return null;
        });
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize((int) number("select count(*) from renewal_line where sorting = 'CONTINUES'") + 1);
        assertThat(lines.get(1)).contains("gjeld vidare", "kommunestyret;\"PS 31/28\";\"2028-03-30\"");
        int other = municipalities.byNumber("3451").orElseThrow().id();
        Tenant.run(other, () -> {
            assertThat(RenewalWave.<RenewalWave>find("id", wave.id).firstResultOptional())
                    .isEmpty();
            assertThat(RenewalLine.count("waveId", wave.id)).isZero();
            assertThatThrownBy(() -> waves.locked(wave.id)).isInstanceOf(ProblemException.class);
        });
    }

    @Test
    @Order(9)
    void no_list_needs_to_read_a_whole_table() {
        for (RenewalList.Filter filter : List.of(
                new RenewalList.Filter(null, null, Set.of()),
                new RenewalList.Filter(Sorting.MUST_APPLY, null, Set.of()),
                new RenewalList.Filter(Sorting.MUST_APPLY, ReasonKind.GROUP_3, Set.of()))) {
            String plan = Tenant.call(here, () -> {
                // A table of a hundred rows is read whole whatever the indexes: ask whether they can carry the list.
                entities.createNativeQuery("set local enable_seqscan = off").executeUpdate();
                String sql = RenewalList.listSql(filter)
                        .replace(":municipality", String.valueOf(here))
                        .replace(":wave", "'" + waves.of(RenewalGround.END).orElseThrow().id + "'")
                        .replace(":sorting", "'" + filter.sorting() + "'")
                        .replace(":reason", "'" + filter.reason() + "'");
                List<?> lines = entities.createNativeQuery("explain " + sql + " limit 25", String.class)
                        .getResultList();
                return lines.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining("\n"));
            });
            assertThat(plan).doesNotContain("Seq Scan").contains("renewal_line_");
        }
    }

    /** The instance is gone: its lease is not given back, but runs out. */
    private void dies(UUID id) {
        Tenant.run(here, () -> waves.locked(id).leaseUntil = Instant.EPOCH);
    }
}
