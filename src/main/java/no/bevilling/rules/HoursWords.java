package no.bevilling.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.bevilling.rules.HoursMatrix.Block;
import no.bevilling.rules.HoursMatrix.Cell;
import no.bevilling.rules.HoursMatrix.Hours;
import no.bevilling.rules.HoursMatrix.Situation;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Day;

/** Hours in words: which days, in which situation, and how one table's hours differ from another's. */
final class HoursWords {

    private final RuleWords words;
    private final Sentences sentences;

    HoursWords(RuleWords words) {
        this.words = words;
        this.sentences = words.sentences();
    }

    /** "fredag og dager før søn- og helligdager"; classes of days where all of them are there. */
    String days(List<Day> days) {
        Set<Day> left = EnumSet.noneOf(Day.class);
        left.addAll(days);
        if (left.size() == Day.values().length) {
            return sentences.say("every-day");
        }
        List<String> names = new ArrayList<>();
        for (String kind : List.of(DayKinds.ORDINARY, DayKinds.BEFORE, DayKinds.SUNDAY_OR_HOLIDAY)) {
            Set<Day> all = EnumSet.noneOf(Day.class);
            for (Day day : Day.values()) {
                if (DayKinds.classOf(day).equals(kind)) {
                    all.add(day);
                }
            }
            if (left.containsAll(all)) {
                names.add(kind);
                left.removeAll(all);
            }
        }
        List<Object> said = new ArrayList<>(names);
        said.addAll(left);
        return words.and(said);
    }

    /** "når uro ute kan være til sjenanse, fra 1. mai til 30. september"; empty for the ordinary situation. */
    String situation(Situation situation) {
        List<String> parts = new ArrayList<>();
        if (!situation.when().isAlways()) {
            parts.add(words.when(situation.when()));
        }
        if (situation.seasonFrom() != null) {
            parts.add(words.season(situation.seasonFrom(), situation.seasonTo()));
        }
        if (situation.validFrom() != null || situation.validTo() != null) {
            parts.add(words.days(situation.validFrom(), situation.validTo()));
        }
        return String.join(", ", parts);
    }

    /** What is to be said of a cell, without saying which: cells of which the same is said go into one sentence. */
    private record Said(String key, String now, String was) {}

    /** The differences between two tables, a sentence each; nothing when they give the same hours. */
    List<String> differences(RuleTable before, RuleTable after) {
        HoursMatrix old = new HoursMatrix(before);
        HoursMatrix now = new HoursMatrix(after);
        List<String> all = new ArrayList<>();
        for (Situation situation : HoursMatrix.situations(before, after)) {
            Map<Cell, Said> changed = new LinkedHashMap<>();
            for (Cell cell : HoursMatrix.cells(after.licenceType())) {
                boolean named = old.at(situation, cell, true) != null || now.at(situation, cell, true) != null;
                Hours was = old.at(situation, cell, false);
                Hours is = now.at(situation, cell, false);
                if (named && !Objects.equals(was, is)) {
                    changed.put(cell, said(was, is));
                }
            }
            HoursMatrix.blocks(changed)
                    .forEach((block, said) -> all.add(sentences.say(
                            said.key(),
                            "what",
                            what(after.topic(), block, situation),
                            "now",
                            said.now(),
                            "was",
                            said.was())));
        }
        return all;
    }

    private Said said(Hours was, Hours is) {
        if (was == null || is == null) {
            return new Said(was == null ? "hours.added" : "hours.removed", text(is), text(was));
        }
        if (is.closed() || was.closed()) {
            return new Said(is.closed() ? "hours.closes" : "hours.opens", text(is), text(was));
        }
        boolean sameBoat = Objects.equals(was.departure(), is.departure());
        if (sameBoat && was.from() == is.from()) {
            return new Said("hours.ends", ClockTime.text(is.to()), ClockTime.text(was.to()));
        }
        if (sameBoat && was.to() == is.to()) {
            return new Said("hours.begins", ClockTime.text(is.from()), ClockTime.text(was.from()));
        }
        return new Said("hours.both", text(is), text(was));
    }

    /** "08:00–02:00", or that it is closed; null for no hours. */
    String text(Hours hours) {
        if (hours == null || hours.closed()) {
            return hours == null ? null : Labels.of("CLOSED", words.language());
        }
        RuleTable.Departure boat = hours.departure();
        return boat == null
                ? hours.text()
                : hours.text() + ", " + sentences.say("row.departure", "before", boat.before(), "after", boat.after());
    }

    private String what(String topic, Block block, Situation situation) {
        StringBuilder what = new StringBuilder(sentences.sayFirst("hours.noun." + topic, "hours.noun"));
        List<Area> areas = block.areas().stream().filter(Objects::nonNull).toList();
        if (areas.size() == 1) {
            what.append(' ').append(Labels.of(areas.get(0), words.language()));
        }
        if (block.groups().size() < 3) {
            what.append(sentences.say("hours.group", "groups", words.and(block.groups())));
        }
        if (block.days().size() < Day.values().length) {
            what.append(sentences.say("hours.days", "days", days(block.days())));
        }
        if (!situation.ordinary()) {
            what.append(sentences.say("hours.where", "when", situation(situation)));
        }
        return what.toString();
    }
}
