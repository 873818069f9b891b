package no.bevilling.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.bevilling.platform.CsvExport;
import no.bevilling.platform.ExcelWriter;
import no.bevilling.platform.Texts;

/** The survey of a year as a file, for whoever types it into another form or reckons further. */
@ApplicationScoped
class SurveyFiles {
    @Inject
    Texts texts;

    /** What is told of a step of the cases. */
    record StepLine(String label, double median, double ninetieth, long percent) {}

    /** One table: numbers with what they are compared with, and the times of cases in days beneath. */
    byte[] csv(int year, List<SurveySection> sections, List<StepLine> steps) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        List<List<?>> rows = new ArrayList<>();
        sections.forEach(section -> section.lines().forEach(line -> rows.add(cells(section, line))));
        steps.forEach(step ->
                rows.add(row(says().caseTimes(), step.label(), says().unitDaysMedian(), step.median(), null, null)));
        steps.forEach(step -> rows.add(
                row(says().caseTimes(), step.label(), says().unitDaysNinetieth(), step.ninetieth(), null, null)));
        try {
            CsvExport.of(headings(year).toArray(String[]::new)).<List<?>>write(rows::forEach, List::stream, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook with a sheet of numbers and one of times. */
    byte[] excel(int year, List<SurveySection> sections, List<StepLine> steps) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ExcelWriter workbook = new ExcelWriter(out)) {
            workbook.sheet(says().menu(), headings(year));
            for (SurveySection section : sections) {
                for (SurveySection.Line line : section.lines()) {
                    workbook.row(cells(section, line).stream());
                }
            }
            workbook.sheet(
                    says().caseTimes(), List.of(says().step(), says().median(), says().ninetieth(), says().share()));
            for (StepLine step : steps) {
                workbook.row(Stream.of(step.label(), step.median(), step.ninetieth(), step.percent()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> headings(int year) {
        return List.of(
                says().about(),
                says().what(),
                says().unit(),
                String.valueOf(year),
                String.valueOf(year - 1),
                says().others());
    }

    private List<?> cells(SurveySection section, SurveySection.Line line) {
        return row(
                section.heading(),
                line.label(),
                says().unitOf(line.unit().name()),
                line.now(),
                line.before(),
                line.others() == null ? null : Math.round(line.others() * 10) / 10.0);
    }

    /** With empty cells, which no immutable list takes. */
    private static List<?> row(Object... cells) {
        List<Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }

    private StatisticsMessages says() {
        return texts.of(StatisticsMessages.class);
    }
}
