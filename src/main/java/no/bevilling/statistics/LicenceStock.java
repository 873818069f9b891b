package no.bevilling.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.bevilling.licence.Force;
import no.bevilling.licence.ForceGround;
import no.bevilling.licence.GrantedTerms;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicenceTermsOverTime;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.premises.Premises;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.LicenceType;

/**
 * The licences that a municipality has on the day of the stock, by what they allowed on that day. Counted are those in force,
 * and those that are only resting: outside their season, withdrawn for days or suspended. Licences for an occasion are none of
 * them. Each licence says itself which numbers it is a part of, so that a number and its list cannot disagree.
 */
@ApplicationScoped
class LicenceStock implements SurveySource {
    private static final Set<SurveyTopic> TOPICS = EnumSet.range(SurveyTopic.SALE, SurveyTopic.SERVING_VENUES_BY);
    private static final Set<ForceGround> RESTS =
            EnumSet.of(ForceGround.OUTSIDE_SEASON, ForceGround.WITHDRAWN_FOR_DAYS, ForceGround.SUSPENDED);
    private static final int DAY = 24 * 60;
    private static final int PART = 1000;

    @Inject
    LicencesInForce inForce;

    @Inject
    LicenceTermsOverTime termsOverTime;

    /** A licence of the stock with what it allowed on the day. */
    record Held(Licence licence, Force force, GrantedTerms terms) {
        Stream<SurveyFigure> figures() {
            boolean sale = licence.licenceType == LicenceType.SALE;
            Stream.Builder<SurveyFigure> all = Stream.builder();
            all.add(SurveyFigure.of(sale ? SurveyTopic.SALE : SurveyTopic.SERVING));
            all.add(SurveyFigure.of(
                    sale ? SurveyTopic.SALE_GROUPS_BY : SurveyTopic.SERVING_GROUPS_BY,
                    terms.drinkGroups.stream().sorted().map(String::valueOf).collect(Collectors.joining("-"))));
            if (!sale && terms.clientele == Clientele.PRIVATE_FUNCTION) {
                all.add(SurveyFigure.of(SurveyTopic.SERVING_PRIVATE));
            }
            if (!sale && terms.hours.stream().anyMatch(row -> row.area() == Area.OUTDOOR)) {
                all.add(SurveyFigure.of(SurveyTopic.SERVING_OUTDOORS));
            }
            if (licence.seasonFrom != null) {
                all.add(SurveyFigure.of(SurveyTopic.SEASONAL));
            }
            if (!force.holds()) {
                all.add(SurveyFigure.of(SurveyTopic.RESTING));
            }
            terms.hours.stream()
                    .mapToInt(Held::end)
                    .max()
                    .ifPresent(latest -> all.add(SurveyFigure.of(
                            sale ? SurveyTopic.SALE_UNTIL_BY : SurveyTopic.SERVING_UNTIL_BY,
                            String.format("%04d", latest))));
            if (terms.venueKind != null) {
                all.add(SurveyFigure.of(
                        sale ? SurveyTopic.SALE_VENUES_BY : SurveyTopic.SERVING_VENUES_BY, terms.venueKind.name()));
            }
            return all.build();
        }

        /** Minutes after midnight; a time at or before the beginning is the next morning. */
        private static int end(HoursRow row) {
            int to = row.to().minutes();
            return to > row.from().minutes() ? to : to + DAY;
        }
    }

    @Override
    public Set<SurveyTopic> topics() {
        return TOPICS;
    }

    @Override
    public Map<SurveyFigure, BigDecimal> count(SurveyYear year) {
        Map<SurveyFigure, BigDecimal> counts = new TreeMap<>();
        TOPICS.stream()
                .filter(topic -> !topic.isInParts())
                .forEach(topic -> counts.put(SurveyFigure.of(topic), BigDecimal.ZERO));
        all(year)
                .forEach(held ->
                        held.figures().forEach(figure -> counts.merge(figure, BigDecimal.ONE, BigDecimal::add)));
        return counts;
    }

    @Override
    public long size(SurveyFigure figure, SurveyYear year) {
        return all(year).stream().filter(held -> isPart(held, figure)).count();
    }

    @Override
    public List<Row> rows(SurveyFigure figure, SurveyYear year, int offset, int most) {
        List<Held> page = all(year).stream()
                .filter(held -> isPart(held, figure))
                .sorted(Comparator.comparing(held -> held.licence().licenceNumber))
                .skip(offset)
                .limit(most)
                .toList();
        Map<UUID, String> places =
                Premises.<Premises>list(
                                "id in ?1",
                                page.stream()
                                        .map(held -> held.licence().premisesId)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(place -> place.id, place -> place.name));
        return page.stream()
                .map(Held::licence)
                .map(licence -> new Row(
                        licence.grantedOn,
                        licence.licenceNumber,
                        "/bevillinger/" + licence.id,
                        licence.premisesId,
                        places.getOrDefault(licence.premisesId, ""),
                        null))
                .toList();
    }

    private static boolean isPart(Held held, SurveyFigure figure) {
        return held.figures().anyMatch(figure::equals);
    }

    /** Whose period ended more than a year before the day is not in force on it, whatever its renewal waits for (§ 1-6). */
    private List<Held> all(SurveyYear year) {
        List<Licence> candidates = Licence.list(
                "grantedAs not in ?1 and periodTo >= ?2 order by id",
                EnumSet.allOf(ApplicationKind.class).stream()
                        .filter(ApplicationKind::isEvent)
                        .toList(),
                year.stockDay().minusYears(1));
        List<Held> all = new ArrayList<>();
        for (int from = 0; from < candidates.size(); from += PART) {
            all.addAll(held(candidates.subList(from, Math.min(candidates.size(), from + PART)), year));
        }
        return all;
    }

    private List<Held> held(List<Licence> candidates, SurveyYear year) {
        Map<UUID, Force> forces = inForce.inForce(candidates, year.stockAt());
        List<Licence> counted = candidates.stream()
                .filter(licence -> {
                    ForceGround ground = forces.get(licence.id).ground();
                    return ground.holds() || RESTS.contains(ground);
                })
                .toList();
        Map<UUID, GrantedTerms> terms =
                termsOverTime.at(counted.stream().map(licence -> licence.id).toList(), year.stockAt());
        return counted.stream()
                .map(licence ->
                        new Held(licence, forces.get(licence.id), terms.getOrDefault(licence.id, decidedLast(licence))))
                .toList();
    }

    /** What it carries itself, where no terms are known from so early. */
    private static GrantedTerms decidedLast(Licence licence) {
        GrantedTerms carried = new GrantedTerms();
        carried.clientele = licence.clientele;
        carried.drinkGroups = licence.drinkGroups;
        carried.hours = licence.hours;
        return carried;
    }
}
