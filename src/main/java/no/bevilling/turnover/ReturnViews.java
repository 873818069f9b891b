package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import no.bevilling.application.TermMessages;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Paging;
import no.bevilling.platform.Texts;

/** Makes what the pages of a return show, in the reader's language. */
@ApplicationScoped
class ReturnViews {
    static final int SIZE = 50;

    @Inject
    Returns returns;

    @Inject
    ReturnLetters letters;

    @Inject
    PageContext page;

    @Inject
    Texts texts;

    /** The whole return, with one page of its places. */
    ReturnView of(TurnoverReturn about, String base, String back, String side, UriInfo uri) {
        Paging paging = Paging.of(uri, Paging.number(side), SIZE, about.places);
        List<Returns.Known> all = returns.places(about);
        int from = Math.min(all.size(), paging.offset(SIZE));
        return new ReturnView(
                base,
                back,
                about.number(),
                about.returnYear,
                about.holderName,
                about.dueOn,
                about.status,
                returns.isLate(about),
                about.isOpen(),
                about.attestation,
                about.attestationFileId != null,
                about.attestedBy,
                all.stream().filter(Returns.Known::isOpen).count(),
                returns.mayBeCorrected(about),
                about.version,
                all.subList(from, Math.min(all.size(), from + SIZE)).stream()
                        .map(known -> row(known, base))
                        .toList(),
                paging,
                returns.deliveries(about.id).stream()
                        .map(one -> new ReturnView.Version(
                                one.revision,
                                one.deliveredAt,
                                one.deliveredByName,
                                one.correctionReason,
                                one.attestedBy,
                                one.attestationFileId != null,
                                one.forHolder))
                        .toList(),
                letters.of(about.id).stream()
                        .map(letter -> new ReturnView.Letter(letter.id, letter.title, letter.madeAt))
                        .toList());
    }

    private ReturnView.Row row(Returns.Known known, String base) {
        ReturnPlace place = known.place();
        return new ReturnView.Row(
                base + "/sted/" + place.id,
                known.premises().name,
                known.licence().licenceNumber,
                place.isFilled(),
                known.isUnexplained(),
                place.asksActual ? figures(place.drinkGroups, place.actual) : List.of(),
                place.asksExpected ? figures(place.drinkGroups, place.expected) : List.of());
    }

    private List<String> figures(List<Integer> groups, Map<Integer, BigDecimal> litres) {
        return groups.stream()
                .map(group -> litres.containsKey(group)
                        ? says().figure(group, number(litres.get(group)))
                        : says().noFigure(group))
                .toList();
    }

    /**
     * The form of one place.
     *
     * @param typed what to show in a field, by its name and what is stored: the same again where nothing was typed
     */
    ReturnView.Place place(
            TurnoverReturn about, Returns.Known known, String base, BiFunction<String, String, String> typed) {
        ReturnPlace place = known.place();
        List<ReturnView.Group> groups = new ArrayList<>();
        for (Integer group : place.drinkGroups) {
            groups.add(new ReturnView.Group(
                    group,
                    name(group),
                    typed.apply("actual-" + group, Litres.written(place.actual.get(group))),
                    typed.apply("expected-" + group, Litres.written(place.expected.get(group))),
                    typed.apply("purchases-" + group, Litres.written(place.purchases.get(group))),
                    compared(about, known, group),
                    known.standing() == null ? null : standing(known.standing().expected, group)));
        }
        return new ReturnView.Place(
                base,
                base + "/sted/" + place.id,
                about.number(),
                about.returnYear,
                known.premises().name,
                known.licence().licenceNumber,
                place.asksActual,
                place.asksExpected,
                place.actualFrom,
                place.actualUntil,
                about.isOpen(),
                known.settled(),
                known.fixed(),
                groups,
                known.questions().stream().map(this::sentence).toList(),
                typed.apply("explanation", place.explanation),
                known.isUnexplained(),
                place.version);
    }

    /** What the actual litres are read beside: those of the year before, and those that stand in the delivered version. */
    private String compared(TurnoverReturn about, Returns.Known known, Integer group) {
        int year = about.returnYear - 2;
        BigDecimal before = known.before() == null ? null : of(known.before().actual, group);
        String told = before == null ? says().nothingBefore(year) : says().before(year, number(before));
        String standing = known.standing() == null ? null : standing(known.standing().actual, group);
        return standing == null ? told : told + " " + standing;
    }

    /** Null where nothing stands: a field without a description. */
    private String standing(Map<Integer, BigDecimal> litres, Integer group) {
        BigDecimal delivered = of(litres, group);
        return delivered == null ? null : says().standing(number(delivered));
    }

    /** What is questioned, as a sentence. */
    String sentence(Question question) {
        return says().question(
                        question.kind().name(),
                        question.group() == null ? "" : name(question.group()),
                        number(question.told()),
                        number(question.against()),
                        question.against() != null && question.told().compareTo(question.against()) > 0);
    }

    private static BigDecimal of(Map<Integer, BigDecimal> litres, Integer group) {
        return litres == null ? null : litres.get(group);
    }

    /** What a drink group is called. */
    String name(Integer group) {
        return texts.of(TermMessages.class).drinkGroup(group);
    }

    private String number(BigDecimal litres) {
        Locale locale = page.getLanguage().locale();
        return litres == null ? "" : Formats.number(litres, locale);
    }

    private TurnoverMessages says() {
        return texts.of(TurnoverMessages.class);
    }
}
