package no.bevilling.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.bevilling.rules.HoursMatrix.Cell;
import no.bevilling.rules.HoursMatrix.Situation;
import no.bevilling.rules.fact.Area;

/**
 * A rule base to be read through on a day, in one language: what stands in each layer, and what the municipality has not
 * registered. Plain data for a page or a paper.
 *
 * @param chapters a chapter for each layer, the municipality's own first and the national one last
 * @param silences what nobody below the law has registered, and what holds instead
 */
public record RuleBook(List<Chapter> chapters, List<Silence> silences) {

    /** What one layer holds. Criteria that a lower layer replaces are left out. */
    public record Chapter(
            Layer.Level level,
            Policy policy,
            List<Question> questions,
            List<Table> tables,
            List<Number> numbers,
            List<Number> settings,
            List<Text> conditions) {

        /** Whether the layer says nothing of its own. */
        public boolean isEmpty() {
            return questions.isEmpty() && tables.isEmpty() && settings.isEmpty() && conditions.isEmpty();
        }
    }

    /**
     * One criterion.
     *
     * @param applies when it is asked, in words; null when always
     * @param handsOver when a person decides after all; null when never
     * @param met the answer when it is met; null for none
     * @param silent what is said where the question only is asked because the municipality is silent; null elsewhere
     * @param tables the tables it looks into
     */
    public record Question(
            String id,
            String question,
            Criterion.Force force,
            Criterion.Source source,
            Criterion.DecidedBy decidedBy,
            String applies,
            String handsOver,
            String met,
            String notMet,
            String undecided,
            List<String> law,
            List<String> plan,
            String silent,
            List<Link> tables) {}

    /** Where on the page something stands, and what it is called. */
    public record Link(String anchor, String title) {}

    /** A table in words. */
    public record Table(
            String id,
            String title,
            String about,
            Criterion.Source source,
            List<String> law,
            List<String> plan,
            List<String> headings,
            List<List<String>> rows) {

        /** Its place on the page; a criterion may have the same id. */
        public String anchor() {
            return "tabell-" + id;
        }
    }

    /** A number with its name; {@code note} and {@code source} may be null. */
    public record Number(String id, String name, String value, String note, String source) {}

    /** A condition that may be set. */
    public record Text(String id, String text, String applies, List<String> law, List<String> plan) {}

    /** Something the municipality has not registered. */
    public record Silence(String topic, String meaning, List<String> law, List<String> plan, Table instead) {}

    /** The book of a rule base, as it stands on the day. */
    public static RuleBook of(RuleBase base, LocalDate day, Language language) {
        return new Writer(base, day, language).book();
    }

    private static final class Writer {
        private final RuleBase base;
        private final LocalDate day;
        private final Language language;
        private final RuleWords words;
        private final Sentences sentences;

        Writer(RuleBase base, LocalDate day, Language language) {
            this.base = base;
            this.day = day;
            this.language = language;
            this.words = new RuleWords(language);
            this.sentences = words.sentences();
        }

        RuleBook book() {
            List<Chapter> chapters = new ArrayList<>();
            for (int i = base.layers().size() - 1; i >= 0; i--) {
                chapters.add(chapter(base.layers().get(i)));
            }
            return new RuleBook(chapters, silences());
        }

        private Chapter chapter(Layer layer) {
            String id = layer.policy().id();
            return new Chapter(
                    layer.level(),
                    layer.policy(),
                    base.criteria().stream()
                            .filter(c -> c.layer().equals(id) && c.inForce(day))
                            .map(this::question)
                            .toList(),
                    base.tables().values().stream()
                            .filter(t -> t.layer().equals(id))
                            .map(this::table)
                            .toList(),
                    layer.parameters().stream().map(this::number).toList(),
                    base.settings().values().stream()
                            .filter(s -> layer.policy().settings().containsKey(s.id()))
                            .map(this::setting)
                            .toList(),
                    layer.conditions().stream().map(this::condition).toList());
        }

        private Question question(Criterion c) {
            Policy.NotRegistered silent = base.notRegistered(c.id());
            return new Question(
                    c.id(),
                    c.question().in(language),
                    c.force(),
                    c.source(),
                    c.decidedBy(),
                    c.appliesWhen().isAlways() ? null : words.when(c.appliesWhen()),
                    c.handsOverWhen() == null ? null : words.when(c.handsOverWhen()),
                    plain(c.met()),
                    plain(c.notMet()),
                    plain(c.undecided()),
                    c.law(),
                    c.plan(),
                    silent == null ? null : silent.note().in(language),
                    java.util.stream.Stream.of(c.table(), c.beyond())
                            .filter(t -> t != null && base.tables().containsKey(t))
                            .map(t -> new Link(
                                    "tabell-" + t, words.title(base.tables().get(t))))
                            .toList());
        }

        /** An answer with dots where a case's own values would stand. */
        private String plain(no.bevilling.rules.Text text) {
            return text == null ? null : text.in(language).replaceAll("\\{[A-Za-z]+}", "…");
        }

        private Table table(RuleTable table) {
            boolean hours = table.kind() == RuleTable.Kind.HOURS;
            List<String> headings = hours
                    ? List.of("book.when", "book.area", "book.groups", "book.days", "book.hours")
                    : List.of("book.for", "book.says");
            List<List<String>> rows = hours ? hours(table) : rows(table);
            return withoutEmptyColumns(
                    table, headings.stream().map(h -> sentences.say(h)).toList(), rows);
        }

        private Table withoutEmptyColumns(RuleTable table, List<String> headings, List<List<String>> rows) {
            List<Integer> kept = new ArrayList<>();
            for (int i = 0; i < headings.size(); i++) {
                int column = i;
                if (rows.stream().anyMatch(r -> !r.get(column).isEmpty())) {
                    kept.add(i);
                }
            }
            Function<List<String>, List<String>> keep =
                    row -> kept.stream().map(row::get).toList();
            return new Table(
                    table.id(),
                    words.title(table),
                    TableSchemas.of(table.kind()).decides().in(language),
                    table.source(),
                    table.law(),
                    table.plan(),
                    keep.apply(headings),
                    rows.stream().map(keep).toList());
        }

        private List<List<String>> rows(RuleTable table) {
            RowWords row = new RowWords(words, table.kind());
            return table.rows().stream()
                    .filter(r -> r.inForce(day))
                    .map(r -> List.of(Sentences.begin(row.selects(r)), Sentences.begin(row.says(r, base.settings()))))
                    .toList();
        }

        private List<List<String>> hours(RuleTable table) {
            HoursMatrix matrix = new HoursMatrix(table);
            HoursWords hours = new HoursWords(words);
            List<Situation> situations = new ArrayList<>(HoursMatrix.situations(table));
            situations.add(situations.remove(0));
            boolean many = situations.size() > 1;
            List<List<String>> rows = new ArrayList<>();
            for (Situation situation : situations) {
                String when = situation.ordinary()
                        ? many ? sentences.say("book.ordinarily") : ""
                        : hours.situation(situation);
                Map<Cell, String> cells = new java.util.LinkedHashMap<>();
                for (Cell cell : HoursMatrix.cells(table.licenceType())) {
                    String text = hours.text(matrix.at(situation, cell, true));
                    if (text != null) {
                        cells.put(cell, text);
                    }
                }
                boolean areas = cells.keySet().stream().anyMatch(c -> c.area() != null);
                HoursMatrix.blocks(cells)
                        .forEach((block, text) -> rows.add(List.of(
                                Sentences.begin(when),
                                areas ? Sentences.begin(area(block.areas())) : "",
                                words.and(block.groups()),
                                Sentences.begin(hours.days(block.days())),
                                Sentences.begin(text))));
            }
            String always = Sentences.begin(sentences.say("every-day"));
            String both = Sentences.begin(sentences.say("book.both"));
            return withoutColumnOf(withoutColumnOf(rows, 3, always), 1, both);
        }

        /** A column that says the same of all rows, and what anybody would take for granted, is left out. */
        private static List<List<String>> withoutColumnOf(List<List<String>> rows, int column, String granted) {
            if (!rows.stream().allMatch(row -> row.get(column).equals(granted))) {
                return rows;
            }
            return rows.stream()
                    .map(row -> {
                        List<String> without = new ArrayList<>(row);
                        without.set(column, "");
                        return without;
                    })
                    .collect(Collectors.toList());
        }

        private String area(List<Area> areas) {
            return areas.size() > 1 ? sentences.say("book.both") : Labels.of(areas.get(0), language);
        }

        private Number number(DatedParameter p) {
            DatedParameter.Period now = p.at(day).orElse(null);
            String unit =
                    p.unit() != null && Sentences.has("unit." + p.unit()) ? sentences.say("unit." + p.unit()) : "";
            Object value = now == null ? null : now.value();
            return new Number(
                    p.id(),
                    words.name(p.id()),
                    value == null ? sentences.say("value.unknown") : (words.value(value) + " " + unit).strip(),
                    now == null ? null : now.unknown(),
                    now == null ? null : now.source());
        }

        private Number setting(Policy.Setting s) {
            String name = words.name(s);
            return new Number(
                    s.id(),
                    name,
                    words.value(s.value()),
                    s.note() == null ? null : s.note().in(language),
                    name.equals(s.source()) ? null : s.source());
        }

        private Text condition(SuggestedCondition c) {
            return new Text(
                    c.id(),
                    c.text().in(language),
                    c.appliesWhen().isAlways() ? null : words.when(c.appliesWhen()),
                    c.law(),
                    c.plan());
        }

        /** Where nobody has registered anything at all, each topic that a municipality is expected to have rules about. */
        private List<Silence> silences() {
            List<Policy.NotRegistered> told = base.layers().size() > 1
                    ? List.copyOf(base.notRegistered().values())
                    : TableSchemas.expected().stream()
                            .map(t -> new Policy.NotRegistered(t, List.of(), TableSchemas.absent(t), 0))
                            .toList();
            return told.stream().map(this::silence).toList();
        }

        private Silence silence(Policy.NotRegistered told) {
            List<Criterion> standIns = told.criteria().stream()
                    .map(base::criterion)
                    .filter(c -> c != null && c.inForce(day))
                    .toList();
            Table instead = standIns.stream()
                    .map(Criterion::table)
                    .filter(t -> t != null && base.tables().containsKey(t))
                    .findFirst()
                    .map(t -> table(base.tables().get(t)))
                    .orElse(null);
            return new Silence(
                    Sentences.begin(words.topic(told.topic())),
                    told.note().in(language),
                    standIns.stream().flatMap(c -> c.law().stream()).distinct().toList(),
                    List.of(),
                    instead);
        }
    }
}
