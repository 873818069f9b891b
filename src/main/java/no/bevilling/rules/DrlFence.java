package no.bevilling.rules;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.bevilling.rules.fact.PersonRole;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Rules are code, so they are fenced: a rule may compare facts and answer one question, and whatever else the language
 * can do is refused before anything is compiled. What the fence lets through it also describes, so that the catalogue
 * can be held against it.
 */
final class DrlFence {

    private static final int MOST_PATTERNS = 8;
    private static final int MOST_LOOSE_PATTERNS = 4;
    /** The parser writes the place into its message too. */
    private static final Pattern PLACE = Pattern.compile("^\\[ERR \\d+] Line \\d+:\\d+ ");

    private static final String FACTS = "no.bevilling.rules.fact.*";

    /**
     * What one accepted rule does.
     *
     * @param criterion the criterion it answers; null for a form
     * @param form the form it answers; null for a criterion
     * @param needs the paths of the facts it reads
     * @param parameters the parameters it reads
     * @param types the fact types that it looks at, as bits of {@link FactTypes#bit}
     */
    record Answer(
            String criterion,
            String form,
            boolean met,
            Set<String> needs,
            Set<String> parameters,
            boolean combinations,
            long types,
            String file,
            int line) {}

    private final Problems problems;
    private final String file;
    private final boolean formsAllowed;
    private final List<Answer> answers = new ArrayList<>();

    private DrlFence(String file, boolean formsAllowed, Problems problems) {
        this.file = file;
        this.formsAllowed = formsAllowed;
        this.problems = problems;
    }

    /**
     * Checks one file.
     *
     * @param packageName the package it must have
     * @param formsAllowed whether it may answer forms: the national layer's may
     */
    static List<Answer> check(String file, String drl, String packageName, boolean formsAllowed, Problems problems) {
        DrlFence fence = new DrlFence(file, formsAllowed, problems);
        fence.file(drl, packageName);
        return fence.answers;
    }

    private void refuse(int line, String about, String message) {
        problems.add(file, line, about, message);
    }

    private void refuse(BaseDescr at, String about, String message) {
        problems.add(new Problem(file, at.getLine(), Math.max(0, at.getColumn() + 1), about, null, message));
    }

    private static Problem unreadable(String file, DroolsError error) {
        int line = error.getLines().length > 0 ? error.getLines()[0] : 0;
        int character = error instanceof ParserError parsed && line > 0 ? parsed.getCol() + 1 : 0;
        return new Problem(
                file,
                line,
                character,
                null,
                null,
                "not DRL: " + PLACE.matcher(error.getMessage()).replaceFirst(""));
    }

    private void file(String drl, String packageName) {
        if (drl.indexOf('\\') >= 0) {
            refuse(0, null, "a backslash is not allowed in rules");
            return;
        }
        PackageDescr tree;
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            tree = parser.parse(null, drl);
            if (parser.hasErrors() || tree == null) {
                parser.getErrors().forEach(e -> problems.add(unreadable(file, e)));
                if (parser.getErrors().isEmpty()) {
                    refuse(0, null, "not DRL");
                }
                return;
            }
        } catch (DroolsParserException | RuntimeException e) {
            refuse(0, null, "not DRL: " + e.getMessage());
            return;
        }
        if (!packageName.equals(tree.getNamespace())) {
            refuse(1, null, "the package must be " + packageName);
        }
        for (ImportDescr i : tree.getImports()) {
            if (!i.getTarget().equals(FACTS)) {
                refuse(i, null, "import " + i.getTarget() + ": only " + FACTS + " may be imported");
            }
        }
        none(tree.getFunctionImports(), "a static import");
        none(tree.getAccumulateImports(), "an accumulate import");
        none(tree.getFunctions(), "a function");
        none(tree.getGlobals(), "a global");
        none(tree.getTypeDeclarations(), "a declaration");
        none(tree.getEnumDeclarations(), "a declaration");
        none(new ArrayList<>(tree.getEntryPointDeclarations()), "an entry point");
        none(new ArrayList<>(tree.getWindowDeclarations()), "a window");
        none(tree.getAttributes(), "an attribute");
        if (tree.getUnit() != null) {
            refuse(tree.getUnit(), null, "a unit is not allowed");
        }
        for (RuleDescr rule : tree.getRules()) {
            rule(rule);
        }
    }

    private void none(List<? extends BaseDescr> found, String what) {
        found.forEach(d -> refuse(d, null, what + " is not allowed"));
    }

    private void rule(RuleDescr rule) {
        String name = rule.getName();
        if (rule instanceof QueryDescr) {
            refuse(rule, name, "a query is not allowed");
            return;
        }
        if (!rule.getAttributes().isEmpty()) {
            refuse(
                    rule,
                    name,
                    "attributes are not allowed: " + rule.getAttributes().keySet());
        }
        if (!rule.getAnnotationNames().isEmpty()) {
            refuse(rule, name, "annotations are not allowed: " + rule.getAnnotationNames());
        }
        if (rule.getParentName() != null) {
            refuse(rule, name, "a rule may not extend another");
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            refuse(rule, name, "named consequences are not allowed");
        }
        RuleReading reading = new RuleReading(rule);
        reading.conditions(rule.getLhs(), false, 0);
        if (reading.patterns > MOST_PATTERNS || reading.loose > MOST_LOOSE_PATTERNS) {
            refuse(rule, name, "too many patterns: the joins could grow without bound");
        }
        reading.question();
        reading.consequence();
    }

    /** One rule under reading. */
    private final class RuleReading {
        private final RuleDescr rule;
        private final String name;
        private final Set<String> bound = new LinkedHashSet<>();
        private final Set<String> needs = new LinkedHashSet<>();
        private final Set<String> parameters = new LinkedHashSet<>();
        private boolean combinations;
        private long types;
        private String criterion;
        private String form;
        private String idVariable;
        private int patterns;
        private int loose;

        RuleReading(RuleDescr rule) {
            this.rule = rule;
            this.name = rule.getName();
        }

        void conditions(BaseDescr node, boolean inside, int depth) {
            if (depth > MOST_PATTERNS) {
                refuse(rule, name, "too deep");
            } else if (node instanceof PatternDescr pattern) {
                pattern(pattern);
            } else if (node instanceof AndDescr
                    || node instanceof OrDescr
                    || node instanceof NotDescr
                    || node instanceof ExistsDescr) {
                for (Object child : ((ConditionalElementDescr) node).getDescrs()) {
                    conditions((BaseDescr) child, true, depth + 1);
                }
            } else {
                refuse(
                        node.getLine() > 0 ? node.getLine() : rule.getLine(),
                        name,
                        node.getClass().getSimpleName().replace("Descr", "").toLowerCase(java.util.Locale.ROOT)
                                + " is not allowed in a condition");
            }
        }

        private void pattern(PatternDescr pattern) {
            patterns++;
            String type = pattern.getObjectType();
            if (pattern.getSource() != null) {
                refuse(pattern, name, "'from', 'accumulate', 'collect' and 'over' are not allowed");
            }
            if (!pattern.getBehaviors().isEmpty()
                    || pattern.isUnification()
                    || pattern.isQuery()
                    || !pattern.getAnnotationNames().isEmpty()) {
                refuse(pattern, name, "a pattern holds comparisons only");
            }
            if (!FactTypes.isType(type) || (FactTypes.isMeasured(type) && !formsAllowed)) {
                refuse(pattern, name, "'" + type + "' is not a fact type: " + FactTypes.names());
                return;
            }
            if (pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty() && !type.equals("Question")) {
                refuse(pattern, name, "bind properties, not the fact " + pattern.getIdentifier());
            }
            List<DrlConstraint> constraints = new ArrayList<>();
            for (Object each : pattern.getConstraint().getDescrs()) {
                if (!(each instanceof ExprConstraintDescr expression)) {
                    refuse(pattern, name, "a pattern holds comparisons only");
                    continue;
                }
                try {
                    constraints.add(DrlConstraint.parse(expression.getExpression(), type));
                } catch (DrlConstraint.Refused e) {
                    refuse(pattern, name, e.getMessage());
                }
            }
            read(pattern, type, constraints);
        }

        private void read(PatternDescr pattern, String type, List<DrlConstraint> constraints) {
            PersonRole role = role(pattern, type, constraints);
            boolean joined = false;
            for (DrlConstraint c : constraints) {
                joined |= c.joined;
                c.variables.stream()
                        .filter(v ->
                                !bound.contains(v) && constraints.stream().noneMatch(o -> o.bindings.containsKey(v)))
                        .forEach(v -> refuse(pattern, name, "'" + v + "' is not bound"));
                for (String property : c.properties) {
                    String need = type.equals("Person") && role == null ? null : FactTypes.need(type, property, role);
                    if (need != null) {
                        needs.add(need);
                    }
                }
            }
            constraints.forEach(c -> bound.addAll(c.bindings.keySet()));
            loose += joined ? 0 : 1;
            String list = FactTypes.list(type, role);
            if (list != null) {
                needs.add(list);
            }
            combinations |= type.equals("Combination");
            types |= FactTypes.bit(type);
            Map<String, String> fixed = new java.util.HashMap<>();
            constraints.forEach(c -> fixed.putAll(c.fixed));
            if (type.equals("Parameter")) {
                if (literal(fixed.get("id")) == null) {
                    refuse(pattern, name, "a Parameter is named: Parameter( id == \"…\" )");
                } else {
                    parameters.add(literal(fixed.get("id")));
                }
            }
            if (type.equals("Question")) {
                if (patterns > 1 || !"$c".equals(pattern.getIdentifier())) {
                    refuse(pattern, name, "the first pattern, and no other, is $c : Question( … )");
                }
                criterion = literal(fixed.get("id"));
                form = literal(fixed.get("form"));
                constraints.forEach(c -> c.bindings.forEach((variable, property) -> {
                    if (property.equals("id")) {
                        idVariable = variable;
                    }
                }));
            }
        }

        private PersonRole role(PatternDescr pattern, String type, List<DrlConstraint> constraints) {
            if (!type.equals("Person")) {
                return null;
            }
            for (DrlConstraint c : constraints) {
                String role = c.fixed.get("role");
                if (role != null && role.startsWith("PersonRole.")) {
                    return PersonRole.valueOf(role.substring("PersonRole.".length()));
                }
            }
            refuse(pattern, name, "a Person's role is compared with ==");
            return null;
        }

        private static String literal(String operand) {
            return operand != null && operand.startsWith("\"") ? operand.substring(1, operand.length() - 1) : null;
        }

        void question() {
            BaseDescr first = rule.getLhs().getDescrs().isEmpty()
                    ? null
                    : rule.getLhs().getDescrs().get(0);
            boolean asks = first instanceof PatternDescr p && p.getObjectType().equals("Question");
            boolean one = (criterion == null) != (form == null);
            if (!asks || !one) {
                refuse(rule, name, "the first pattern must be $c : Question( id == \"…\" )");
            } else if (form != null && !formsAllowed) {
                refuse(rule, name, "forms are answered by the national layer only");
            }
        }

        void consequence() {
            String text = String.valueOf(rule.getConsequence());
            int line = rule.getConsequenceLine();
            ParserConfiguration java17 = new ParserConfiguration()
                    .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
                    .setAttributeComments(false);
            ParseResult<BlockStmt> parsed = new JavaParser(java17).parseBlock("{" + text + "\n}");
            BlockStmt block = parsed.isSuccessful() ? parsed.getResult().orElse(null) : null;
            if (block == null
                    || block.getStatements().size() != 1
                    || !block.getStatement(0).isExpressionStmt()
                    || !(block.getStatement(0).asExpressionStmt().getExpression() instanceof MethodCallExpr call)) {
                refuse(line, name, "the consequence must be exactly $c.met(…); or $c.notMet(…);");
                return;
            }
            boolean named = call.getNameAsString().equals("met")
                    || call.getNameAsString().equals("notMet");
            boolean onQuestion = call.getScope()
                    .filter(s -> s instanceof NameExpr n && n.getNameAsString().equals("$c"))
                    .isPresent();
            if (!named || !onQuestion || call.getTypeArguments().isPresent()) {
                refuse(line, name, "the consequence must be exactly $c.met(…); or $c.notMet(…);");
                return;
            }
            arguments(call, line);
            answers.add(new Answer(
                    criterion,
                    form,
                    call.getNameAsString().equals("met"),
                    needs,
                    parameters,
                    combinations,
                    types,
                    file,
                    rule.getLine()));
        }

        private void arguments(MethodCallExpr call, int line) {
            List<Expression> arguments = call.getArguments();
            if (arguments.isEmpty() || arguments.size() % 2 == 0) {
                refuse(line, name, "the arguments are the criterion's id, then names and values");
                return;
            }
            Expression id = arguments.get(0);
            boolean right = form == null
                    ? id instanceof StringLiteralExpr s && s.getValue().equals(criterion)
                    : id instanceof NameExpr n && n.getNameAsString().equals(idVariable);
            if (!right) {
                refuse(line, name, "the consequence answers another criterion than the rule asks: " + id);
            }
            for (int i = 1; i < arguments.size(); i++) {
                Expression argument = arguments.get(i);
                if (i % 2 == 1 ? !(argument instanceof StringLiteralExpr) : !isValue(argument)) {
                    refuse(line, name, "only literals and bound variables are allowed: " + argument);
                }
            }
        }

        private boolean isValue(Expression value) {
            if (value instanceof IntegerLiteralExpr number) {
                return number.getValue().matches("[0-3]");
            }
            return value instanceof StringLiteralExpr
                    || value instanceof BooleanLiteralExpr
                    || (value instanceof NameExpr n && bound.contains(n.getNameAsString()));
        }
    }
}
