package no.bevilling.document;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.bevilling.municipality.LanguageForm;

/**
 * What every licence document repeats from the act.
 *
 * @param from first day it holds
 * @param to last day, or null
 * @param source the paragraphs
 * @param consumptionMinutes after the serving hours in which guests may go on drinking (alkoholloven § 4-4)
 * @param drinkGroups the strengths of each group in words (alkoholloven § 1-3)
 */
public record LicenceLaw(
        LocalDate from,
        LocalDate to,
        String source,
        int consumptionMinutes,
        Map<Integer, Map<LanguageForm, String>> drinkGroups) {
    private static final List<LicenceLaw> ALL = read();

    /**
     * What holds on the day of a decision.
     *
     * @throws IllegalArgumentException when nothing is entered for that day
     */
    public static LicenceLaw on(LocalDate day) {
        return ALL.stream()
                .filter(law -> !day.isBefore(law.from) && (law.to == null || !day.isAfter(law.to)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no drink groups are entered for " + day));
    }

    /** A drink group in the words of a language form. */
    public DrinkGroup group(int number, LanguageForm form) {
        return new DrinkGroup(number, drinkGroups.get(number).get(form));
    }

    private static List<LicenceLaw> read() {
        try (InputStream in = LicenceLaw.class.getResourceAsStream("/document/licence-law.yaml")) {
            return new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("licence-law.yaml", e);
        }
    }
}
