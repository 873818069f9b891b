package no.bevilling.inspection;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.ViolationKind;

/** What inspectors look at, point by point, as {@code inspection/checklist.yaml} lists it (alkoholforskriften § 9-4). */
public final class Checklist {
    private static final Checklist STANDARD = read();

    private final List<Point> points;

    private Checklist(List<Point> points) {
        this.points = List.copyOf(points);
    }

    /**
     * A point of the list.
     *
     * @param id as answers and observations name it; never reused
     * @param types the licences at which it is looked at
     * @param nb name in bokmål
     * @param nn name in nynorsk
     * @param source paragraphs
     * @param violations what a finding may turn out to be (§ 10-3), once a caseworker has assessed it
     * @param ask what to look for, by language
     */
    public record Point(
            String id,
            List<LicenceType> types,
            String nb,
            String nn,
            String source,
            List<ViolationKind> violations,
            Map<String, List<String>> ask) {
        /** Its name; in nynorsk or, for everybody else, in bokmål. */
        public String name(boolean nynorsk) {
            return nynorsk ? nn : nb;
        }

        /** What to look for. */
        public List<String> ask(boolean nynorsk) {
            return ask.get(nynorsk ? "nn" : "nb");
        }

        /** The types in one word each, for the page that shows only those of the place. */
        public String typeNames() {
            return String.join(" ", types.stream().map(Enum::name).toList());
        }
    }

    /** The list that the product brings. */
    public static Checklist standard() {
        return STANDARD;
    }

    /** All points, the most important first. */
    public List<Point> points() {
        return points;
    }

    /** The points for one type of licence. */
    public List<Point> of(LicenceType type) {
        return points.stream().filter(point -> point.types().contains(type)).toList();
    }

    /** A point by its id. */
    public Optional<Point> point(String id) {
        return points.stream().filter(point -> point.id().equals(id)).findFirst();
    }

    private static Checklist read() {
        try (InputStream in = Checklist.class.getResourceAsStream("/inspection/checklist.yaml")) {
            return new Checklist(new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("checklist.yaml", e);
        }
    }
}
