package no.bevilling.turnover;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.platform.Access;
import no.bevilling.platform.CurrentMunicipality;
import no.bevilling.platform.InMunicipality;
import no.bevilling.platform.Option;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;
import no.bevilling.rules.fact.LicenceType;

/** The returns of a year, for caseworkers: who has delivered, who is late, whose figures were questioned. */
@Path("/k/{number}/omsetning")
@Access(
        value = Access.Audience.STAFF,
        roles = {Role.CASEWORKER, Role.APPROVER})
@Produces(MediaType.TEXT_HTML)
public class ReturnListPage {
    private static final int SIZE = 25;

    @CheckedTemplate(basePath = "turnover")
    static class Templates {
        static native TemplateInstance list(View view, Paging paging);
    }

    /** A return in the list. */
    public record Row(
            UUID id,
            String number,
            String holder,
            int places,
            LocalDate dueOn,
            ReturnStatus status,
            boolean late,
            Instant deliveredAt,
            int reminders,
            int questions,
            long proposals) {
        /** What colour repeats the status. */
        public String color() {
            return late ? "danger" : status == ReturnStatus.DELIVERED ? "success" : "warning";
        }
    }

    /**
     * What the page shows.
     *
     * @param dueOn of the year, where one is set; {@code askedFrom} the day from which holders are asked
     */
    public record View(
            String number,
            int year,
            String show,
            String holder,
            List<Option> years,
            List<Option> shows,
            long total,
            long ofYear,
            LocalDate dueOn,
            LocalDate askedFrom,
            List<Row> rows) {
        /** The year as a form has it. */
        public String yearChosen() {
            return String.valueOf(year);
        }
    }

    @Inject
    ReturnList list;

    @Inject
    PointsProposals proposals;

    @Inject
    ReturnDues dues;

    @Inject
    TurnoverSettings settings;

    @Inject
    CurrentUser user;

    @Inject
    CurrentMunicipality municipality;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @GET
    @InMunicipality
    public TemplateInstance show(
            @QueryParam("ar") String year,
            @QueryParam("vis") String show,
            @QueryParam("holder") String holder,
            @QueryParam(Paging.PARAMETER) String side,
            @Context UriInfo uri) {
        SignedInAccount reader = user.required();
        ReturnList.Filter filter = list.asked(year, show, holder);
        long total = list.count(filter, reader);
        Paging paging = Paging.of(uri, Paging.number(side), SIZE, total);
        List<TurnoverReturn> found = list.part(filter, reader, paging.offset(SIZE), SIZE);
        return Templates.list(view(filter, total, found, reader), paging);
    }

    private View view(ReturnList.Filter filter, long total, List<TurnoverReturn> found, SignedInAccount reader) {
        Map<UUID, List<PointsProposal>> open =
                proposals.ofReturns(found.stream().map(one -> one.id).toList());
        LocalDate today = LocalDate.now(clock);
        LocalDate due = Stream.of(LicenceType.values())
                .flatMap(type -> dues.of(type, filter.year()).stream())
                .map(ReturnDues.Due::on)
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate newYear = LocalDate.of(filter.year(), 1, 1);
        LocalDate from = due == null ? null : due.minusDays(settings.now().askDaysBefore());
        TurnoverStaffMessages says = texts.of(TurnoverStaffMessages.class);
        return new View(
                municipality.get().number(),
                filter.year(),
                filter.show().name(),
                filter.holder(),
                years(filter.year()),
                Stream.of(ReturnList.Show.values())
                        .map(one -> Option.of(one.name(), says.showWord(one.name())))
                        .toList(),
                total,
                list.count(new ReturnList.Filter(filter.year(), ReturnList.Show.ALL, ""), reader),
                due,
                from != null && from.isBefore(newYear) ? newYear : from,
                found.stream()
                        .map(one -> new Row(
                                one.id,
                                one.number(),
                                one.holderName,
                                one.places,
                                one.dueOn,
                                one.status,
                                one.isLate(today),
                                one.deliveredAt,
                                one.reminders,
                                one.revision == 0 ? 0 : one.questions,
                                open.getOrDefault(one.id, List.of()).stream()
                                        .filter(proposal -> proposal.settledAt == null)
                                        .count()))
                        .toList());
    }

    /** Those that returns were asked for in, this one, and the one that is shown. */
    private List<Option> years(int shown) {
        return Stream.concat(
                        list.years().stream(), Stream.of(LocalDate.now(clock).getYear(), shown))
                .distinct()
                .sorted((one, other) -> other - one)
                .map(year -> Option.of(year, String.valueOf(year)))
                .toList();
    }
}
