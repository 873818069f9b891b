package no.bevilling.decision;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.WaitingWork;
import no.bevilling.casework.WorkMessages;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** Proposals that were sent back to who has the case, and those that wait for a second person. */
@ApplicationScoped
@Priority(90)
class ProposalsWaiting implements WaitingWork {
    /** The newest of a case only: what has been proposed anew waits for somebody else. */
    private static final String SENT_BACK = """
            select c.id, c.case_year, c.case_sequence, c.title, b.review_comment, b.rejection
            from licensing_case c
            join lateral (
              select n.status, n.review_comment, n.rejection from (
                select d.status, d.review_comment, d.proposed_at, false as rejection from decision d
                where d.municipality_id = c.municipality_id and d.case_id = c.id
                union all
                select r.status, r.review_comment, r.proposed_at, true from rejection r
                where r.municipality_id = c.municipality_id and r.case_id = c.id) n
              order by n.proposed_at desc limit 1) b on b.status = 'SENT_BACK'
            where c.municipality_id = :municipality and c.handler_id = :reader and c.status = 'IN_PROGRESS'
            order by c.next_due_on, c.received_at, c.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    WaitingProposals proposals;

    @Inject
    Municipalities municipalities;

    @Inject
    CaseAddresses addresses;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    @Override
    public List<Group> waitingFor(SignedInAccount reader, int most) {
        WorkMessages says = texts.of(WorkMessages.class);
        String cases = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/saker/";
        List<Group> groups =
                new ArrayList<>(WaitingWork.group("SENT_BACK", says.sentBack(), sentBack(reader, most, cases, says)));
        if (reader.has(Tenant.id(), Role.APPROVER)) {
            groups.addAll(WaitingWork.group("APPROVALS", says.approvals(), approvals(reader, most, cases, says)));
        }
        return groups;
    }

    private List<Item> sentBack(SignedInAccount reader, int most, String cases, WorkMessages says) {
        List<Item> items = new ArrayList<>();
        for (Object read : entities.createNativeQuery(SENT_BACK, Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("reader", reader.id())
                .setMaxResults(most)
                .getResultList()) {
            Object[] row = (Object[]) read;
            items.add(new Item(
                    (UUID) row[0],
                    row[1] + "/" + row[2],
                    (String) row[3],
                    says.comment(row[4] == null ? "" : (String) row[4]),
                    null,
                    false,
                    cases + row[0] + ((Boolean) row[5] ? "/avvisning" : "/vedtak")));
        }
        return items;
    }

    /** But for those that the reader has made: somebody else reviews them. */
    private List<Item> approvals(SignedInAccount reader, int most, String cases, WorkMessages says) {
        LocalDate today = LocalDate.now(clock);
        String number = municipalities.byId(Tenant.id()).orElseThrow().number();
        return Stream.of(proposals.list(reader, 0, most), proposals.rejections(reader), proposals.others(reader))
                .flatMap(List::stream)
                .filter(row -> !row.own())
                .limit(most)
                .map(row -> new Item(
                        row.caseId(),
                        row.number(),
                        row.title(),
                        says.proposedBy(row.proposer(), shown(row.proposedAt())),
                        row.dueOn(),
                        row.dueOn() != null && today.isAfter(row.dueOn()),
                        row.rejection()
                                ? cases + row.caseId() + "/avvisning"
                                : row.matter().isLicenceApplication()
                                        ? cases + row.caseId() + "/vedtak"
                                        : addresses.of(row.matter(), number, row.caseId())))
                .toList();
    }

    private String shown(Instant at) {
        return Formats.date(
                LocalDate.ofInstant(at, clock.getZone()), page.getLanguage().locale());
    }
}
