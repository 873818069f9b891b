package no.bevilling.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.bevilling.account.SignedInAccount;
import no.bevilling.audit.Audit;
import no.bevilling.platform.Problem;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.StaleVersionException;

/** Whether the municipality of the current transaction hands over to its archive, and where in it. */
@ApplicationScoped
public class ArchiveSettings {
    static final int LONGEST = 100;
    private static final int NOT_STORED = -1;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** As typed and as stored; {@code since} null where it cannot be read. */
    public record Values(
            boolean active, LocalDate since, String recordsPart, String unit, String classSystem, String classId) {}

    /** What is set; empty where nothing is handed over. */
    Optional<ArchiveSetting> inUse() {
        return stored().filter(setting -> setting.active);
    }

    Values values() {
        return stored().map(setting -> new Values(
                        setting.active,
                        setting.since,
                        setting.recordsPart,
                        setting.unit,
                        setting.classSystem,
                        setting.classId))
                .orElseGet(() -> new Values(false, LocalDate.now(clock), "", "", "", ""));
    }

    /** The version to save against; -1 where nothing is stored. */
    int version() {
        return stored().map(setting -> setting.version).orElse(NOT_STORED);
    }

    /**
     * Saves.
     *
     * @throws ProblemException naming each field that is wrong
     * @throws StaleVersionException when somebody saved meanwhile
     */
    void save(Values typed, int version, SignedInAccount actor) {
        List<Problem.Field> wrong = wrong(typed);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        ArchiveSetting setting = stored().orElseGet(ArchiveSetting::new);
        if ((setting.since == null ? NOT_STORED : setting.version) != version) {
            throw new StaleVersionException(setting.changedBy, setting.changedAt);
        }
        setting.active = typed.active();
        setting.since = typed.since();
        setting.recordsPart = typed.recordsPart().strip();
        setting.unit = typed.unit().strip();
        setting.classSystem = typed.classSystem().strip();
        setting.classId = typed.classId().strip();
        setting.changedBy = actor.displayName();
        setting.changedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        setting.persistAndFlush();
        audit.changed(
                "archive-setting",
                setting.id,
                "changed",
                Map.of("active", setting.active, "since", setting.since.toString()));
    }

    private static List<Problem.Field> wrong(Values typed) {
        List<Problem.Field> wrong = new ArrayList<>();
        if (typed.since() == null) {
            wrong.add(new Problem.Field("since", "must be a day"));
        }
        text(wrong, "recordsPart", typed.recordsPart());
        text(wrong, "unit", typed.unit());
        text(wrong, "classSystem", typed.classSystem());
        text(wrong, "classId", typed.classId());
        if (typed.classSystem().isBlank() != typed.classId().isBlank()) {
            wrong.add(new Problem.Field(
                    typed.classId().isBlank() ? "classId" : "classSystem", "system and class belong together"));
        }
        return wrong;
    }

    private static void text(List<Problem.Field> wrong, String field, String typed) {
        if (typed.length() > LONGEST) {
            wrong.add(new Problem.Field(field, "must be at most " + LONGEST + " characters"));
        }
    }

    private static Optional<ArchiveSetting> stored() {
        return ArchiveSetting.<ArchiveSetting>findAll().firstResultOptional();
    }
}
