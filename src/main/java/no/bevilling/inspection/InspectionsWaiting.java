package no.bevilling.inspection;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.Impartiality;
import no.bevilling.casework.WaitingWork;
import no.bevilling.casework.WorkMessages;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reports of inspections that wait for a caseworker: those whose week ends soon, those that the holder has commented on, and
 * those whose time for a comment ends soon or is over (alkoholforskriften § 9-6). Until somebody closes them.
 */
@ApplicationScoped
@Priority(60)
class InspectionsWaiting implements WaitingWork {
    private static final String FROM = """
            select i, p.name from Inspection i
            join Premises p on p.municipalityId = i.municipalityId and p.id = i.premisesId
            left join Licence l on l.municipalityId = i.municipalityId and l.id = i.licenceId
            where i.supersededBy is null and i.closedAt is null and (l.id is null or l.caseId not in :own)
            """;

    /** One question for each of the clocks, so that each reads the few rows of its own index from the front. */
    private static final List<String> CLOCKS = List.of(
            FROM + " and i.reportSentAt is null and i.reportDueOn <= :until order by i.reportDueOn, i.id",
            FROM
                    + " and i.status = SIGNED and i.findings = true and i.commentedAt is null and i.commentDueOn <= :until"
                    + " order by i.commentDueOn, i.id",
            FROM
                    + " and i.status = SIGNED and i.findings = true and i.commentedAt is not null"
                    + " order by i.commentedAt, i.id");

    @Inject
    EntityManager entities;

    @Inject
    Impartiality impartiality;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    /** How many days before its end a clock is told of. */
    @ConfigProperty(name = "bevilling.desk.clock-days")
    int clockDays;

    @Override
    public List<Group> waitingFor(SignedInAccount reader, int most) {
        if (!reader.has(Tenant.id(), Role.CASEWORKER)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        String inspections =
                "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/kontroller/";
        return WaitingWork.group(
                "INSPECTIONS",
                texts.of(WorkMessages.class).inspections(),
                CLOCKS.stream()
                        .flatMap(clock -> read(clock, reader, today.plusDays(clockDays), most))
                        .sorted(Comparator.comparing((Object[] row) -> ((Inspection) row[0]).reportDueOn)
                                .thenComparing(row -> ((Inspection) row[0]).id))
                        .limit(most)
                        .map(row -> item((Inspection) row[0], (String) row[1], today, inspections))
                        .toList());
    }

    private Stream<Object[]> read(String clock, SignedInAccount reader, LocalDate until, int most) {
        TypedQuery<Object[]> query = entities.createQuery(clock, Object[].class)
                .setParameter("own", impartiality.casesOf(reader.id()))
                .setMaxResults(most);
        if (clock.contains(":until")) {
            query.setParameter("until", until);
        }
        return query.getResultList().stream();
    }

    private Item item(Inspection of, String place, LocalDate today, String inspections) {
        WorkMessages says = texts.of(WorkMessages.class);
        boolean unsent = of.reportSentAt == null;
        LocalDate due = unsent ? of.reportDueOn : of.commentDueOn;
        boolean over = due != null && today.isAfter(due);
        String what = unsent
                ? says.reportDue()
                : of.commentedAt != null ? says.commentCame(day(of.commentedAt)) : says.commentAwaited(over);
        return new Item(
                of.occasionCaseId,
                day(of.startedAt),
                place,
                what,
                of.commentedAt != null ? null : due,
                unsent && over,
                inspections + of.id);
    }

    private String day(Instant at) {
        return Formats.date(
                LocalDate.ofInstant(at, clock.getZone()), page.getLanguage().locale());
    }
}
