package no.bevilling.rules;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.DecisionKind;
import no.bevilling.rules.fact.HoursAsked;
import no.bevilling.rules.fact.StatementBody;

/** The facts of one request, looked up by the paths that criteria write. */
final class Facts {

    /** What stands at a path: the values, whether any of it is unknown, and whether the path ends in a list. */
    record Found(List<Object> values, boolean unknown) {
        static final Found NOTHING = new Found(List.of(), true);
    }

    private record Component(MethodHandle accessor, Type type) {}

    /**
     * One step of a path.
     *
     * @param body whose statement is meant; empty for every element of a list
     */
    private record Step(MethodHandle accessor, boolean each, String body) {}

    /** A path that stands in a criterion or a table, read once. Two of the same text are the same. */
    static final class Path {
        private final String text;
        private final int number;
        private final List<Step> steps;

        private Path(String text, int number) {
            this.text = text;
            this.number = number;
            this.steps = steps(text);
        }

        /** As criteria write it. */
        String text() {
            return text;
        }
    }

    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);
    private static final Map<Class<?>, Map<String, Component>> COMPONENTS = new ConcurrentHashMap<>();
    private static final Map<String, Path> PATHS = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final CheckRequest request;
    private Found[] found = new Found[COUNT.get() + 1];
    private List<HoursAsked> hours;

    Facts(CheckRequest request) {
        this.request = request;
    }

    CheckRequest request() {
        return request;
    }

    /** The kind of application; null while unknown. */
    ApplicationKind kind() {
        return request.application() == null ? null : request.application().kind();
    }

    /** Whether it is a report that the business ends: no licence is asked for, so there is nothing to judge. */
    boolean asksForNothing() {
        return request.asked() == DecisionKind.LICENCE && kind() == ApplicationKind.CLOSING_DOWN;
    }

    /**
     * What stands at the path. A list is its elements; {@code x[].y} is y of every element;
     * {@code statements[POLICE].answer} is the answer of that body, unknown until it has given a statement.
     */
    Found at(String path) {
        return at(path(path));
    }

    /** As {@link #at(String)}, for a path that is known already. */
    Found at(Path path) {
        if (path.number >= found.length) {
            found = Arrays.copyOf(found, path.number + 16);
        }
        Found known = found[path.number];
        if (known == null) {
            List<Object> values = new ArrayList<>(4);
            boolean unknown = walk(request, path.steps, 0, values);
            known = new Found(values, unknown);
            found[path.number] = known;
        }
        return known;
    }

    /** @throws IllegalArgumentException when there is no such path */
    static Path path(String text) {
        Path known = PATHS.get(text);
        return known != null ? known : PATHS.computeIfAbsent(text, t -> new Path(t, COUNT.getAndIncrement()));
    }

    /** The hours asked for, one for every kind of day; rows that are not fully known are left out. */
    List<HoursAsked> hours() {
        if (hours == null) {
            hours = FactPackage.hours(request);
        }
        return hours;
    }

    /** The one date at a path, or null while it is unknown. */
    LocalDate dateAt(String path) {
        Found f = at(path);
        return f.values().size() == 1 && f.values().get(0) instanceof LocalDate date ? date : null;
    }

    private static List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        Type type = CheckRequest.class;
        for (String segment : path.split("\\.")) {
            int bracket = segment.indexOf('[');
            boolean each = bracket > 0;
            Component component = type instanceof Class<?> c && c.isRecord()
                    ? components(c).get(each ? segment.substring(0, bracket) : segment)
                    : null;
            if (component == null) {
                throw new IllegalArgumentException("No such path: " + path);
            }
            steps.add(new Step(
                    component.accessor(), each, each ? segment.substring(bracket + 1, segment.length() - 1) : ""));
            type = each ? ((ParameterizedType) component.type()).getActualTypeArguments()[0] : component.type();
        }
        return List.copyOf(steps);
    }

    private static boolean walk(Object node, List<Step> steps, int i, List<Object> values) {
        if (node == null) {
            return true;
        }
        if (i == steps.size()) {
            if (node instanceof List<?> list) {
                values.addAll(list);
            } else {
                values.add(node);
            }
            return false;
        }
        Step step = steps.get(i);
        Object child;
        try {
            child = (Object) step.accessor().invokeExact(node);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        if (!step.each() || child == null) {
            return walk(child, steps, i + 1, values);
        }
        boolean unknown = !step.body().isEmpty();
        for (Object element : (List<?>) child) {
            if (step.body().isEmpty()) {
                unknown |= walk(element, steps, i + 1, values);
            } else if (element instanceof CheckRequest.Statement s
                    && step.body().equals(String.valueOf(s.body()))) {
                unknown = walk(element, steps, i + 1, values);
            }
        }
        return unknown;
    }

    private static Map<String, Component> components(Class<?> type) {
        return COMPONENTS.computeIfAbsent(type, t -> {
            Map<String, Component> all = new HashMap<>();
            for (RecordComponent c : t.getRecordComponents()) {
                try {
                    MethodHandle accessor =
                            MethodHandles.lookup().unreflect(c.getAccessor()).asType(ANY);
                    all.put(c.getName(), new Component(accessor, c.getGenericType()));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
            return all;
        });
    }

    private static boolean isBody(String name) {
        return Arrays.stream(StatementBody.values()).anyMatch(b -> b.name().equals(name));
    }

    /** What a path leads to, the element of a list if it ends in one; null when there is no such path. */
    static Class<?> typeAt(String path) {
        Type type = CheckRequest.class;
        for (String segment : path.split("\\.", -1)) {
            int bracket = segment.indexOf('[');
            boolean each = bracket > 0 && segment.endsWith("]");
            if (!(type instanceof Class<?> c) || !c.isRecord() || c == ClockTime.class) {
                return null;
            }
            Component component = components(c).get(each ? segment.substring(0, bracket) : segment);
            if (component == null || each != (component.type() instanceof ParameterizedType) && each) {
                return null;
            }
            if (each
                    && bracket + 2 < segment.length()
                    && !isBody(segment.substring(bracket + 1, segment.length() - 1))) {
                return null;
            }
            type = each ? ((ParameterizedType) component.type()).getActualTypeArguments()[0] : component.type();
        }
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }
}
