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

/** The dated table of how letters cite the act on public administration. */
public final class AdministrationActs {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    private final List<AdministrationAct> acts;

    private AdministrationActs(List<AdministrationAct> acts) {
        for (AdministrationAct act : acts) {
            if (acts.stream().anyMatch(other -> other != act && other.holdsOn(act.from()))) {
                throw new IllegalArgumentException("two acts hold on " + act.from());
            }
        }
        this.acts = List.copyOf(acts);
    }

    /** The table that the product brings. */
    public static AdministrationActs standard() {
        try (InputStream in = AdministrationActs.class.getResourceAsStream("/document/administration-act.yaml")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("administration-act.yaml", e);
        }
    }

    /** A table in the same form, for an installation that has to move before a new version of the product. */
    public static AdministrationActs read(InputStream yaml) throws IOException {
        return new AdministrationActs(YAML.readValue(yaml, new TypeReference<List<AdministrationAct>>() {}));
    }

    /**
     * The act in force on a day, which is the day of the decision or of the letter.
     *
     * @throws IllegalArgumentException when the table has none for that day
     */
    public AdministrationAct on(LocalDate day) {
        return acts.stream()
                .filter(act -> act.holdsOn(day))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no act on public administration is entered for " + day));
    }
}
