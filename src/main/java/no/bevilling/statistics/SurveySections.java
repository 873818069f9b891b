package no.bevilling.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.bevilling.committee.CommitteeMessages;
import no.bevilling.committee.CommitteeReport;
import no.bevilling.committee.Figure;
import no.bevilling.committee.FigureGroup;
import no.bevilling.committee.FiguresOfYear;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.RegionAverages.Average;
import no.bevilling.platform.Language;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** The survey as it is read: all numbers of a year in its order, beside the year before and the region. */
@ApplicationScoped
class SurveySections {
    @Inject
    Survey survey;

    @Inject
    FiguresOfYear committee;

    @Inject
    SurveyWords words;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    /**
     * All of it.
     *
     * @param number the municipality's, for addresses
     */
    List<SurveySection> of(String number, SurveyYear year, RegionComparison.Others others) {
        Map<SurveyGroup, List<SurveySection.Line>> lines = new EnumMap<>(SurveyGroup.class);
        for (SurveyGroup group : SurveyGroup.values()) {
            lines.put(group, new ArrayList<>());
        }
        fromCommittee(number, year, others, lines);
        counted(number, year, others, lines);
        List<SurveySection> sections = new ArrayList<>();
        lines.forEach((group, told) -> {
            if (!told.isEmpty()) {
                sections.add(new SurveySection(group, says().group(group.name(), year.year()), List.copyOf(told)));
            }
        });
        return sections;
    }

    private void counted(
            String number,
            SurveyYear year,
            RegionComparison.Others others,
            Map<SurveyGroup, List<SurveySection.Line>> lines) {
        Map<SurveyFigure, BigDecimal> now = survey.counts(year);
        Map<SurveyFigure, BigDecimal> before = survey.counts(year.before());
        TreeSet<SurveyFigure> all = new TreeSet<>(now.keySet());
        all.addAll(before.keySet());
        for (SurveyFigure figure : all) {
            lines.get(figure.topic().group())
                    .add(new SurveySection.Line(
                            name(figure),
                            figure.topic().isInParts(),
                            figure.topic().unit(),
                            now.getOrDefault(figure, BigDecimal.ZERO),
                            before.getOrDefault(figure, BigDecimal.ZERO),
                            value(others.of(figure)),
                            list(number, figure, year.year())));
        }
    }

    /** A part stands below its whole and needs not repeat it, but where the whole is not told. */
    private String name(SurveyFigure figure) {
        return switch (figure.topic()) {
            case SALE_UNTIL_BY,
                    SERVING_UNTIL_BY,
                    SALE_VENUES_BY,
                    SERVING_VENUES_BY,
                    VIOLATIONS_BY,
                    LITRES_ACTUAL_BY,
                    LITRES_EXPECTED_BY -> words.of(figure);
            default -> figure.topic().isInParts() ? words.part(figure) : words.of(figure);
        };
    }

    private void fromCommittee(
            String number,
            SurveyYear year,
            RegionComparison.Others others,
            Map<SurveyGroup, List<SurveySection.Line>> lines) {
        Map<Figure, Long> now = committee.counts(year.year());
        Map<Figure, Long> before = committee.counts(year.year() - 1);
        for (Figure figure : Figure.values()) {
            SurveyGroup group = group(figure.group());
            if (group != null && now.containsKey(figure)) {
                lines.get(group)
                        .add(new SurveySection.Line(
                                texts.of(CommitteeMessages.class).figure(figure.name()),
                                false,
                                SurveyUnit.COUNT,
                                BigDecimal.valueOf(now.get(figure)),
                                BigDecimal.valueOf(before.getOrDefault(figure, 0L)),
                                value(others.of(figure)),
                                FiguresOfYear.list(number, figure, year.year())));
            }
        }
        LanguageForm form = page.getLanguage() == Language.NN ? LanguageForm.nn : LanguageForm.nb;
        Map<String, Long> earlier = new HashMap<>();
        committee.findings(year.year() - 1, form).forEach(one -> earlier.put(one.point(), one.count()));
        for (CommitteeReport.Finding finding : committee.findings(year.year(), form)) {
            lines.get(SurveyGroup.FINDINGS)
                    .add(new SurveySection.Line(
                            finding.paragraphs().isEmpty()
                                    ? finding.text()
                                    : finding.text() + " (" + finding.paragraphs() + ")",
                            true,
                            SurveyUnit.COUNT,
                            BigDecimal.valueOf(finding.count()),
                            BigDecimal.valueOf(earlier.getOrDefault(finding.point(), 0L)),
                            null,
                            FiguresOfYear.findingList(number, finding.point(), year.year())));
        }
    }

    /** Where the survey asks for it; null for what it does not ask. */
    private static SurveyGroup group(FigureGroup group) {
        return switch (group) {
            case QUOTA, INSPECTIONS -> SurveyGroup.INSPECTIONS;
            case FINDINGS -> SurveyGroup.FINDINGS;
            case POINTS -> SurveyGroup.REACTIONS;
            case APPEALS, REPORTS -> null;
        };
    }

    private static Double value(Average average) {
        return average == null ? null : average.value();
    }

    /** Address of the list behind a number that is counted here. */
    static String list(String number, SurveyFigure figure, int year) {
        String part =
                figure.detail().isEmpty() ? "" : "&del=" + URLEncoder.encode(figure.detail(), StandardCharsets.UTF_8);
        return "/k/" + number + "/statistikk/liste/" + figure.topic() + "?aar=" + year + part;
    }

    private StatisticsMessages says() {
        return texts.of(StatisticsMessages.class);
    }
}
