package no.bevilling.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.licence.ForceSpan;
import no.bevilling.licence.Licence;
import no.bevilling.licence.LicencesInForce;
import no.bevilling.premises.Premises;
import no.bevilling.turnover.ReportedVolume;
import no.bevilling.turnover.ReportedVolumes;

/**
 * Litres by type of licence and drink group: the actual ones, as holders told them after the year, and those they expected of
 * licences that were in force in it.
 */
@ApplicationScoped
class LitresOfYear implements SurveySource {
    private static final Set<SurveyTopic> TOPICS =
            EnumSet.range(SurveyTopic.LITRES_TOLD, SurveyTopic.LITRES_EXPECTED_BY);
    private static final int PART = 1000;

    @Inject
    ReportedVolumes volumes;

    @Inject
    LicencesInForce inForce;

    /** A licence with what is told of it. */
    private record Told(Licence licence, Map<Integer, BigDecimal> actual, Map<Integer, BigDecimal> expected) {
        Map<Integer, BigDecimal> of(SurveyTopic topic) {
            return topic == SurveyTopic.LITRES_EXPECTED_BY ? expected : actual;
        }
    }

    @Override
    public Set<SurveyTopic> topics() {
        return TOPICS;
    }

    @Override
    public Map<SurveyFigure, BigDecimal> count(SurveyYear year) {
        Map<SurveyFigure, BigDecimal> counts = new TreeMap<>();
        counts.put(SurveyFigure.of(SurveyTopic.LITRES_TOLD), BigDecimal.ZERO);
        for (Told told : all(year)) {
            if (told.actual != null) {
                counts.merge(SurveyFigure.of(SurveyTopic.LITRES_TOLD), BigDecimal.ONE, BigDecimal::add);
            }
            for (SurveyTopic topic : Set.of(SurveyTopic.LITRES_ACTUAL_BY, SurveyTopic.LITRES_EXPECTED_BY)) {
                if (told.of(topic) != null) {
                    told.of(topic)
                            .forEach((group, litres) ->
                                    counts.merge(figure(topic, told.licence, group), litres, BigDecimal::add));
                }
            }
        }
        return counts;
    }

    /**
     * Actual litres of some years that end with this one, by type and group as details name them; null in a year that nobody
     * has told of.
     */
    Map<String, List<BigDecimal>> actual(SurveyYear last, int years) {
        Map<String, List<BigDecimal>> litres = new TreeMap<>();
        List<Licence> candidates = candidates(last.firstDay().minusYears(years));
        for (int from = 0; from < candidates.size(); from += PART) {
            List<Licence> part = candidates.subList(from, Math.min(candidates.size(), from + PART));
            for (int column = 0; column < years; column++) {
                int at = column;
                Map<UUID, ReportedVolume> told = volumes.actual(ids(part), last.year() - years + 1 + column);
                part.stream()
                        .filter(licence -> told.containsKey(licence.id))
                        .forEach(licence -> litres(told, licence)
                                .forEach((group, number) -> add(litres, detail(licence, group), years, at, number)));
            }
        }
        return litres;
    }

    private static void add(
            Map<String, List<BigDecimal>> litres, String detail, int years, int column, BigDecimal number) {
        List<BigDecimal> row =
                litres.computeIfAbsent(detail, none -> new ArrayList<>(Collections.nCopies(years, null)));
        row.set(column, row.get(column) == null ? number : row.get(column).add(number));
    }

    private static SurveyFigure figure(SurveyTopic topic, Licence licence, int group) {
        return SurveyFigure.of(topic, detail(licence, group));
    }

    private static String detail(Licence licence, int group) {
        return licence.licenceType.name() + "." + group;
    }

    @Override
    public long size(SurveyFigure figure, SurveyYear year) {
        return all(year).stream().filter(told -> isPart(told, figure)).count();
    }

    @Override
    public List<Row> rows(SurveyFigure figure, SurveyYear year, int offset, int most) {
        List<Told> page = all(year).stream()
                .filter(told -> isPart(told, figure))
                .sorted(Comparator.comparing(told -> told.licence.licenceNumber))
                .skip(offset)
                .limit(most)
                .toList();
        Map<UUID, String> places =
                Premises.<Premises>list(
                                "id in ?1",
                                page.stream()
                                        .map(told -> told.licence.premisesId)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(place -> place.id, place -> place.name));
        return page.stream()
                .map(told -> new Row(
                        null,
                        told.licence.licenceNumber,
                        "/bevillinger/" + told.licence.id,
                        told.licence.premisesId,
                        places.getOrDefault(told.licence.premisesId, ""),
                        figure.topic().isInParts() ? told.of(figure.topic()).get(group(figure)) : null))
                .toList();
    }

    private static boolean isPart(Told told, SurveyFigure figure) {
        Map<Integer, BigDecimal> litres = told.of(figure.topic());
        return litres != null
                && (!figure.topic().isInParts()
                        || figure.detail().startsWith(told.licence.licenceType.name() + ".")
                                && litres.containsKey(group(figure)));
    }

    private static int group(SurveyFigure figure) {
        return Integer.parseInt(figure.detail().substring(figure.detail().indexOf('.') + 1));
    }

    private List<Told> all(SurveyYear year) {
        List<Licence> candidates = candidates(year.firstDay().minusYears(1));
        List<Told> all = new ArrayList<>();
        for (int from = 0; from < candidates.size(); from += PART) {
            all.addAll(told(candidates.subList(from, Math.min(candidates.size(), from + PART)), year));
        }
        return all;
    }

    /** Those that may have been in force on the day or later, whatever their renewal waited for. */
    private static List<Licence> candidates(LocalDate from) {
        return Licence.list("periodTo >= ?1 order by id", from);
    }

    private List<Told> told(List<Licence> part, SurveyYear year) {
        Map<UUID, List<ForceSpan>> spans = inForce.spans(part, year.from(), year.until());
        List<Licence> ofYear = part.stream()
                .filter(licence -> !spans.get(licence.id).isEmpty())
                .toList();
        Map<UUID, ReportedVolume> actual = volumes.actual(ids(part), year.year());
        Map<UUID, ReportedVolume> expected = volumes.expected(ids(ofYear), year.year());
        return part.stream()
                .filter(licence -> actual.containsKey(licence.id) || expected.containsKey(licence.id))
                .map(licence -> new Told(licence, litres(actual, licence), litres(expected, licence)))
                .toList();
    }

    private static Map<Integer, BigDecimal> litres(Map<UUID, ReportedVolume> told, Licence licence) {
        return told.containsKey(licence.id) ? told.get(licence.id).litres() : null;
    }

    private static List<UUID> ids(List<Licence> licences) {
        return licences.stream().map(licence -> licence.id).toList();
    }
}
