package no.bevilling.consultation;

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
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.WaitingWork;
import no.bevilling.casework.WorkMessages;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.platform.Words;
import no.bevilling.rules.fact.StatementAnswer;
import no.bevilling.rules.fact.StatementBody;

/** Statements that have come in since the caseworker last did something in the case, and what bodies ask back. */
@ApplicationScoped
@Priority(80)
class StatementsWaiting implements WaitingWork {
    private static final String STATEMENTS = """
            select c.id, c.case_year, c.case_sequence, c.title, s.id, s.body, s.body_name, s.answer, s.answered_at
            from licensing_case c
            join statement s on s.municipality_id = c.municipality_id and s.case_id = c.id
            where c.municipality_id = :municipality and c.handler_id = :reader
              and c.status in ('RECEIVED', 'IN_PROGRESS') and s.answered_at >
                coalesce((select max(e.happened_at) from case_event e where e.municipality_id = c.municipality_id
                          and e.case_id = c.id and e.actor_id = :reader), '-infinity')
            order by s.answered_at, s.id
            """;
    private static final String QUESTIONS = """
            select c.id, c.case_year, c.case_sequence, c.title, s.id, s.body, s.body_name, '', q.asked_at
            from licensing_case c
            join statement s on s.municipality_id = c.municipality_id and s.case_id = c.id
            join statement_question q on q.municipality_id = s.municipality_id and q.statement_id = s.id and q.answer is null
            where c.municipality_id = :municipality and c.handler_id = :reader
              and c.status in ('RECEIVED', 'IN_PROGRESS')
            order by q.asked_at, q.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    Words words;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    @Override
    public List<Group> waitingFor(SignedInAccount reader, int most) {
        WorkMessages says = texts.of(WorkMessages.class);
        List<Group> groups = new ArrayList<>();
        groups.addAll(WaitingWork.group("STATEMENTS", says.statements(), rows(STATEMENTS, reader, most)));
        groups.addAll(WaitingWork.group("BODY_QUESTIONS", says.bodyQuestions(), rows(QUESTIONS, reader, most)));
        return groups;
    }

    private List<Item> rows(String sql, SignedInAccount reader, int most) {
        WorkMessages says = texts.of(WorkMessages.class);
        String cases = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/saker/";
        List<Item> items = new ArrayList<>();
        for (Object read : entities.createNativeQuery(sql, Object[].class)
                .setParameter("municipality", Tenant.id())
                .setParameter("reader", reader.id())
                .setMaxResults(most)
                .getResultList()) {
            Object[] row = (Object[]) read;
            StatementBody body = StatementBody.valueOf((String) row[5]);
            String name = body == StatementBody.OTHER ? (String) row[6] : words.of(body);
            String answer = (String) row[7];
            String day = Formats.date(
                    LocalDate.ofInstant((Instant) row[8], clock.getZone()),
                    page.getLanguage().locale());
            items.add(new Item(
                    (UUID) row[0],
                    row[1] + "/" + row[2],
                    (String) row[3],
                    answer == null || answer.isEmpty()
                            ? says.bodyQuestion(name, day)
                            : says.statement(name, words.of(StatementAnswer.valueOf(answer)), day),
                    null,
                    false,
                    cases + row[0] + "/uttalelser/" + row[4]));
        }
        return items;
    }
}
