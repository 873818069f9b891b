package no.bevilling.violation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.RuleBaseLoader;
import no.bevilling.rules.RuleFolder;
import no.bevilling.rules.fact.ViolationKind;

/** Ledgers as sentences: {@code points().given(4, "2026-03-14T01:10")}. */
final class Ledgers {
    static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    static final NationalNumbers NUMBERS = numbers();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final List<Ledger.Entry> entries = new ArrayList<>();
    private Instant countFrom;

    static Ledgers points() {
        return new Ledgers();
    }

    private static NationalNumbers numbers() {
        List<LayerSource> national = RuleFolder.read(Path.of("rules")).stream()
                .filter(layer -> layer.path().endsWith("national"))
                .toList();
        return NationalNumbers.of(new RuleBaseLoader().load(national));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OSLO).toInstant();
    }

    static Ledger.Entry entry(int points, Instant at, Ledger.State state) {
        return new Ledger.Entry(UUID.randomUUID(), UUID.randomUUID(), ViolationKind.HOURS, at, points, state);
    }

    Ledgers of(Ledger.Entry... given) {
        entries.addAll(List.of(given));
        return this;
    }

    Ledgers given(int points, String local) {
        entries.add(entry(points, at(local), Ledger.State.COUNTS));
        return this;
    }

    Ledgers withdrawnFor(int points, String local) {
        entries.add(entry(points, at(local), Ledger.State.REACTED_TO));
        return this;
    }

    Ledgers setAside(int points, String local) {
        entries.add(entry(points, at(local), Ledger.State.ANNULLED));
        return this;
    }

    Ledgers waiting(int points, String local) {
        entries.add(entry(points, at(local), Ledger.State.SUSPENDED));
        return this;
    }

    Ledgers transferred(String local) {
        countFrom = at(local);
        return this;
    }

    Ledger ledger() {
        return Ledger.of(entries, countFrom, NUMBERS, TODAY);
    }

    int on(String local) {
        return ledger().at(at(local));
    }

    int days() {
        return ledger().due(NUMBERS, TODAY).days().orThrow();
    }
}
