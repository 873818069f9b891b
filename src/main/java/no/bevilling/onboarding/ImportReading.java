package no.bevilling.onboarding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.bevilling.onboarding.ImportRows.OldLicence;
import no.bevilling.onboarding.ImportRows.OldPoints;
import no.bevilling.party.OrganisationNumber;
import no.bevilling.platform.SheetRows;
import no.bevilling.platform.SheetRows.SheetRow;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.CheckRequest.HoursRow;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;
import no.bevilling.rules.fact.ViolationKind;

/** Reads the two tables of an import, and names every cell that is wrong. Pure; what is stored already is looked at elsewhere. */
final class ImportReading {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int LONGEST = 300;
    private static final int LONGEST_CONDITIONS = 4000;
    private static final int MOST_POINTS = 99;
    private static final int MOST_SEATS = 100_000;
    /** It becomes part of an address in the register. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{Alnum}._-]{1,40}");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern MOMENT =
            Pattern.compile("(\\S+?)(?:[ T]+(?:kl\\.? ?)?(\\d{1,2})[:.](\\d{2})(?::\\d{2})?)?");

    private final BiFunction<ImportColumn, String, Boolean> headings;
    private final BiFunction<Enum<?>, String, Boolean> words;
    private final Instant now;
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * @param headings whether a text is the heading of a column, in any language
     * @param words whether a text is the word for a value, in any language
     */
    ImportReading(
            BiFunction<ImportColumn, String, Boolean> headings,
            BiFunction<Enum<?>, String, Boolean> words,
            Instant now) {
        this.headings = headings;
        this.words = words;
        this.now = now;
    }

    /**
     * Both tables.
     *
     * @param points empty where none were given
     */
    ImportRows read(List<SheetRow> licences, List<SheetRow> points) {
        List<OldLicence> read = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Cells row : rows(ImportSheet.LICENCES, licences)) {
            OldLicence licence = licence(row);
            if (licence != null) {
                if (!numbers.add(licence.number())) {
                    row.flaw(ImportColumn.NUMBER, FlawKind.TWICE);
                }
                read.add(licence);
            }
        }
        List<OldPoints> given = new ArrayList<>();
        Set<String> violations = new HashSet<>();
        if (!points.isEmpty()) {
            for (Cells row : rows(ImportSheet.POINTS, points)) {
                OldPoints one = points(row);
                if (one != null) {
                    if (!violations.add(one.number() + one.kind() + one.committedAt())) {
                        row.flaw(ImportColumn.VIOLATION, FlawKind.TWICE);
                    }
                    given.add(one);
                }
            }
        }
        return new ImportRows(read, given, flaws);
    }

    private List<Cells> rows(ImportSheet sheet, List<SheetRow> rows) {
        if (rows.size() < 2) {
            flaws.add(new Flaw(sheet, 0, null, "", FlawKind.NO_ROWS, ""));
            return List.of();
        }
        Map<ImportColumn, Integer> at = new EnumMap<>(ImportColumn.class);
        SheetRow heading = rows.get(0);
        for (int i = 0; i < heading.cells().size(); i++) {
            for (ImportColumn column : sheet.columns()) {
                if (headings.apply(column, heading.cell(i).strip())) {
                    at.putIfAbsent(column, i);
                }
            }
        }
        boolean whole = true;
        for (ImportColumn column : sheet.columns()) {
            if (column.required && !at.containsKey(column)) {
                flaws.add(new Flaw(sheet, heading.number(), column, "", FlawKind.NO_COLUMN, ""));
                whole = false;
            }
        }
        return whole
                ? rows.subList(1, rows.size()).stream()
                        .map(row -> new Cells(sheet, row, at))
                        .toList()
                : List.of();
    }

    /** A row with the way to its columns. */
    private final class Cells {
        private final ImportSheet sheet;
        private final SheetRow row;
        private final Map<ImportColumn, Integer> at;

        Cells(ImportSheet sheet, SheetRow row, Map<ImportColumn, Integer> at) {
            this.sheet = sheet;
            this.row = row;
            this.at = at;
        }

        String text(ImportColumn column) {
            return text(column, LONGEST);
        }

        /** What stands there; noted where it is missing or too long. */
        String text(ImportColumn column, int longest) {
            String text = row.cell(at.getOrDefault(column, -1)).strip();
            if (text.isEmpty() && column.required) {
                flaw(column, FlawKind.MISSING);
            } else if (text.length() > longest) {
                flaw(column, FlawKind.TOO_LONG);
            }
            return text;
        }

        <T> T read(ImportColumn column, FlawKind kind, java.util.function.Function<String, Optional<T>> reader) {
            String text = text(column);
            if (text.isEmpty()) {
                return null;
            }
            Optional<T> value = reader.apply(text);
            if (value.isEmpty()) {
                flaw(column, kind);
            }
            return value.orElse(null);
        }

        void flaw(ImportColumn column, FlawKind kind) {
            int index = at.getOrDefault(column, -1);
            flaws.add(new Flaw(
                    sheet, row.number(), column, index < 0 ? "" : SheetRows.letter(index), kind, row.cell(index)));
        }
    }

    /** Null where something in the row is wrong. */
    private OldLicence licence(Cells row) {
        int before = flaws.size();
        String number = row.read(
                ImportColumn.NUMBER,
                FlawKind.NOT_A_NUMBER_OF_LICENCE,
                text -> Optional.of(text).filter(typed -> NUMBER.matcher(typed).matches()));
        LicenceType type = row.read(ImportColumn.TYPE, FlawKind.NOT_A_TYPE, text -> one(LicenceType.values(), text));
        String organisation = row.read(
                ImportColumn.ORGANISATION_NUMBER,
                FlawKind.NOT_AN_ORGANISATION,
                text -> Optional.of(OrganisationNumber.digits(text)).filter(OrganisationNumber::isValid));
        List<Integer> groups = row.read(ImportColumn.GROUPS, FlawKind.NOT_GROUPS, ImportReading::groups);
        List<HoursRow> hours = hours(row, groups);
        LocalDate from = day(row, ImportColumn.PERIOD_FROM);
        LocalDate to = day(row, ImportColumn.PERIOD_TO);
        if (from != null && to != null && to.isBefore(from)) {
            row.flaw(ImportColumn.PERIOD_TO, FlawKind.ENDS_BEFORE);
        }
        LocalDate granted = day(row, ImportColumn.GRANTED_ON);
        OldLicence licence = new OldLicence(
                row.row.number(),
                number,
                type,
                organisation,
                row.text(ImportColumn.HOLDER),
                row.text(ImportColumn.POSTAL_ADDRESS),
                orEmpty(row.read(
                        ImportColumn.EMAIL,
                        FlawKind.NOT_AN_EMAIL,
                        text -> Optional.of(text)
                                .filter(typed -> EMAIL.matcher(typed).matches()))),
                row.text(ImportColumn.TELEPHONE),
                row.text(ImportColumn.PLACE),
                row.text(ImportColumn.STREET),
                row.read(
                        ImportColumn.POSTCODE,
                        FlawKind.NOT_A_POSTCODE,
                        text -> Optional.of(text)
                                .filter(typed -> typed.matches("\\d{1,4}"))
                                .map(ImportReading::postcode)),
                row.text(ImportColumn.POST_TOWN),
                row.read(ImportColumn.VENUE, FlawKind.NOT_A_VENUE, text -> one(VenueKind.values(), text)),
                row.read(ImportColumn.SEATS, FlawKind.NOT_A_COUNT, text -> whole(text, MOST_SEATS)),
                groups,
                hours,
                from,
                to,
                granted == null ? from : granted,
                row.text(ImportColumn.MANAGER),
                row.text(ImportColumn.DEPUTY),
                row.text(ImportColumn.SERVING_AREA),
                row.text(ImportColumn.OUTDOOR_AREA),
                Stream.of(row.text(ImportColumn.CONDITIONS, LONGEST_CONDITIONS).split("[|\\n]"))
                        .map(String::strip)
                        .filter(condition -> !condition.isEmpty())
                        .toList());
        return flaws.size() == before ? licence : null;
    }

    /** Spreadsheets take the nought off a postal code of Oslo. */
    private static String postcode(String digits) {
        return "0".repeat(4 - digits.length()) + digits;
    }

    private List<HoursRow> hours(Cells row, List<Integer> groups) {
        List<HoursRow> hours = new ArrayList<>();
        Set<Integer> with = new HashSet<>();
        for (ImportColumn column : ImportSheet.LICENCES.columns()) {
            if (!column.isHours()) {
                continue;
            }
            Area area = column.isOutdoorHours() ? Area.OUTDOOR : Area.INDOOR;
            List<HoursRow> read =
                    row.read(column, FlawKind.NOT_HOURS, text -> HoursText.read(text, area, column.group()));
            if (read != null) {
                if (groups != null && !groups.contains(column.group())) {
                    row.flaw(column, FlawKind.HOURS_WITHOUT_GROUP);
                }
                with.add(column.group());
                hours.addAll(read);
            }
        }
        if (groups != null) {
            groups.stream()
                    .filter(group -> !with.contains(group))
                    .findFirst()
                    .ifPresent(
                            group -> row.flaw(ImportColumn.valueOf("INDOOR_" + group), FlawKind.GROUP_WITHOUT_HOURS));
        }
        return hours;
    }

    /** Null where something in the row is wrong. */
    private OldPoints points(Cells row) {
        int before = flaws.size();
        String number = row.text(ImportColumn.POINTS_NUMBER);
        ViolationKind kind =
                row.read(ImportColumn.VIOLATION, FlawKind.NOT_A_VIOLATION, text -> one(ViolationKind.values(), text));
        Instant committed = row.read(ImportColumn.COMMITTED_AT, FlawKind.NOT_A_TIME, ImportReading::moment);
        if (committed != null && committed.isAfter(now)) {
            row.flaw(ImportColumn.COMMITTED_AT, FlawKind.NOT_PAST);
        }
        Integer points = row.read(
                ImportColumn.POINTS,
                FlawKind.NOT_POINTS,
                text -> whole(text, MOST_POINTS).filter(given -> given > 0));
        LocalDate decided = day(row, ImportColumn.DECIDED_ON);
        if (decided != null && decided.isAfter(LocalDate.ofInstant(now, OSLO))) {
            row.flaw(ImportColumn.DECIDED_ON, FlawKind.NOT_PAST);
        }
        if (decided != null && committed != null && decided.isBefore(LocalDate.ofInstant(committed, OSLO))) {
            row.flaw(ImportColumn.DECIDED_ON, FlawKind.ENDS_BEFORE);
        }
        return flaws.size() == before
                ? new OldPoints(row.row.number(), number, kind, committed, points, decided)
                : null;
    }

    private LocalDate day(Cells row, ImportColumn column) {
        return row.read(column, FlawKind.NOT_A_DAY, text -> Optional.ofNullable(TypedForm.date(text)));
    }

    /** A day with its hour; noon where no hour is known. */
    private static Optional<Instant> moment(String text) {
        Matcher matcher = MOMENT.matcher(text);
        LocalDate day = matcher.matches() ? TypedForm.date(matcher.group(1)) : null;
        if (day == null) {
            return Optional.empty();
        }
        if (matcher.group(2) == null) {
            return Optional.of(day.atTime(LocalTime.NOON).atZone(OSLO).toInstant());
        }
        int hour = Integer.parseInt(matcher.group(2));
        int minute = Integer.parseInt(matcher.group(3));
        return hour > 23 || minute > 59
                ? Optional.empty()
                : Optional.of(day.atTime(hour, minute).atZone(OSLO).toInstant());
    }

    private static Optional<List<Integer>> groups(String text) {
        List<Integer> groups = new ArrayList<>();
        for (String part : text.split("(?i)(?:[,;+\\s.]|og)+")) {
            if (!part.matches("[123]")) {
                return Optional.empty();
            }
            groups.add(Integer.valueOf(part));
        }
        return Optional.of(groups.stream().distinct().sorted().toList());
    }

    private static Optional<Integer> whole(String text, int most) {
        return Optional.ofNullable(TypedForm.number(text)).filter(number -> number >= 0 && number <= most);
    }

    private <E extends Enum<E>> Optional<E> one(E[] values, String text) {
        String typed = text.strip();
        return Stream.of(values)
                .filter(value -> value.name().equals(typed.toUpperCase(Locale.ROOT)) || words.apply(value, typed))
                .findFirst();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
