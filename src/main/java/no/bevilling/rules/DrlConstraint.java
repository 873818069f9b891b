package no.bevilling.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One constraint of a pattern, read by a grammar that knows comparisons and nothing else. What does not fit it is
 * refused: there is no way to write a call in it.
 */
final class DrlConstraint {

    /** Why a constraint is refused. */
    static final class Refused extends Exception {
        Refused(String message) {
            super(message);
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\"[^\"\\\\]*\"|\\$?[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)?"
                    + "|\\d+(?:\\.\\d+)?|&&|\\|\\||==|!=|<=|>=|<|>|\\(|\\)|,|:|-)");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Set<String> SMALL = Set.of("0", "1", "2", "3");

    private final String type;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    final Set<String> properties = new LinkedHashSet<>();
    final Map<String, String> bindings = new LinkedHashMap<>();
    final Set<String> variables = new LinkedHashSet<>();
    /** Properties that the whole constraint fixes to a literal with {@code ==}. */
    final Map<String, String> fixed = new LinkedHashMap<>();
    /** Whether some property is compared with {@code ==} to a literal or a bound variable. */
    boolean joined;

    private DrlConstraint(String type) {
        this.type = type;
    }

    static DrlConstraint parse(String text, String type) throws Refused {
        DrlConstraint c = new DrlConstraint(type);
        Matcher m = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (text.substring(at).isBlank()) {
                break;
            }
            if (!m.find(at) || m.start() != at) {
                throw new Refused("cannot be read as a comparison: " + text);
            }
            c.tokens.add(m.group(1));
            at = m.end();
        }
        boolean alone = c.tokens.stream().noneMatch("||"::equals);
        c.expression(alone);
        if (c.next < c.tokens.size()) {
            throw new Refused("cannot be read as a comparison: " + text);
        }
        return c;
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() throws Refused {
        if (next >= tokens.size()) {
            throw new Refused("a constraint ends too early");
        }
        return tokens.get(next++);
    }

    private void take(String expected) throws Refused {
        String token = take();
        if (!token.equals(expected)) {
            throw new Refused("'" + token + "' where '" + expected + "' must stand");
        }
    }

    private void expression(boolean alone) throws Refused {
        conjunction(alone);
        while (peek().equals("||")) {
            take();
            conjunction(alone);
        }
    }

    private void conjunction(boolean alone) throws Refused {
        unit(alone);
        while (peek().equals("&&")) {
            take();
            unit(alone);
        }
    }

    private void unit(boolean alone) throws Refused {
        if (peek().equals("(")) {
            take();
            expression(alone);
            take(")");
            return;
        }
        String first = take();
        boolean bound = false;
        if (first.startsWith("$")) {
            take(":");
            bound = true;
            String property = property(take());
            if (bindings.put(first, property) != null) {
                throw new Refused("'" + first + "' is bound twice");
            }
            first = property;
        } else {
            first = property(first);
        }
        String operator = peek();
        if (COMPARISONS.contains(operator)) {
            take();
            String operand = operand();
            if (operator.equals("==")) {
                joined = true;
                if (alone) {
                    fixed.put(first, operand);
                }
            }
        } else if (operator.equals("in")) {
            take();
            list();
        } else if (operator.equals("contains") || operator.equals("memberOf")) {
            take();
            operand();
        } else if (operator.equals("not")) {
            take();
            String negated = take();
            switch (negated) {
                case "in" -> list();
                case "contains", "memberOf" -> operand();
                default -> throw new Refused("'not " + negated + "' is not allowed");
            }
        } else if (!bound) {
            throw new Refused("'" + first + "' is compared with nothing; write '== true' or '== false'");
        }
    }

    private void list() throws Refused {
        take("(");
        operand();
        while (peek().equals(",")) {
            take();
            operand();
        }
        take(")");
    }

    private String property(String name) throws Refused {
        if (!FactTypes.hasProperty(type, name)) {
            throw new Refused("'" + name + "' is not a property of " + type);
        }
        properties.add(name);
        return name;
    }

    private String operand() throws Refused {
        String token = take();
        if (token.startsWith("\"") || token.equals("true") || token.equals("false")) {
            return token;
        }
        if (Character.isDigit(token.charAt(0)) || token.equals("-")) {
            if (!SMALL.contains(token)) {
                throw new Refused("a number of the law hidden in code: " + token + ". Put it in parameters.yaml");
            }
            return token;
        }
        if (token.startsWith("$")) {
            if (token.contains(".")) {
                throw new Refused("'" + token + "': bind the property instead");
            }
            variables.add(token);
            return token;
        }
        int dot = token.indexOf('.');
        if (dot > 0) {
            if (!FactTypes.isConstant(token.substring(0, dot), token.substring(dot + 1))) {
                throw new Refused("'" + token + "' is not a value that facts have");
            }
            return token;
        }
        return property(token);
    }
}
