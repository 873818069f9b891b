package no.bevilling.rules;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.bevilling.rules.CheckResult.Outcome;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.StatementBody;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * The questions of {@link HandWrittenPolicy} as decision tables in Camunda's DMN engine, in FEEL, first hit: one table for
 * a question; those about hours and neighbours are evaluated for each row asked for, as a table knows no lists.
 */
final class DmnPolicy {

    private static final String OTHERWISE = "";
    private static final String LICENCES = "\"NEW\",\"RENEWAL\",\"TRANSFER\"";
    private static final String WITH_OCCASION = LICENCES + ",\"SINGLE_OCCASION\"";
    private static final String OF_PEOPLE = WITH_OCCASION + ",\"AMBULATORY\",\"MANAGER_CHANGE\"";
    private static final String OF_TESTS = LICENCES + ",\"MANAGER_CHANGE\"";
    private static final String HEARD = WITH_OCCASION + ",\"AREA_CHANGE\",\"GROUPS_CHANGE\",\"CONCEPT_CHANGE\"";
    private static final String OF_PLACE = LICENCES + ",\"AREA_CHANGE\",\"CONCEPT_CHANGE\"";
    private static final String SERVING = "\"SERVING\"";
    private static final String NOT_MANAGER = "not(\"MANAGER_CHANGE\")";
    private static final String NO_SHOP = "not(\"VINMONOPOL\")";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> tables = new LinkedHashMap<>();

    DmnPolicy() {
        String kind = "kind";
        String type = "licenceType";
        String venue = "venueKind";
        table("national-serving-groups", List.of(type, kind, "group1", "group2", "group3"), List.of(
                row("MET", SERVING, NOT_MANAGER, "true", "true", ""),
                row("MET", SERVING, NOT_MANAGER, "true", "false", "false"),
                row("NOT_MET", SERVING, NOT_MANAGER, "", "", "")));
        table("national-licence-period", List.of(kind, "periodTo", "periodInOrder"), List.of(
                row("MET", LICENCES, "<= 20280930", "true"), row("NOT_MET", LICENCES, "", "")));
        table("national-manager-age", List.of(kind, venue, "managerAge"), List.of(
                row("MET", OF_PEOPLE, NO_SHOP, ">= 20"), row("NOT_MET", OF_PEOPLE, NO_SHOP, "")));
        table("national-manager-knowledge", List.of(kind, venue, "managerKnowledge"), List.of(
                row("MET", OF_TESTS, NO_SHOP, "true"), row("NOT_MET", OF_TESTS, NO_SHOP, "")));
        table("national-manager-conduct", List.of(kind, venue, "managerConduct"), List.of(
                row("MET", OF_PEOPLE, NO_SHOP, "\"CLEAR\""), row("UNDECIDED", OF_PEOPLE, NO_SHOP, "")));
        table("national-deputy-age", List.of(kind, venue, "exempt", "deputyAge"), List.of(
                row("MET", OF_PEOPLE, NO_SHOP, "false", ">= 20"), row("NOT_MET", OF_PEOPLE, NO_SHOP, "false", "")));
        table("national-deputy-knowledge", List.of(kind, venue, "exempt", "deputyKnowledge"), List.of(
                row("MET", OF_TESTS, NO_SHOP, "false", "true"), row("NOT_MET", OF_TESTS, NO_SHOP, "false", "")));
        table("national-deputy-conduct", List.of(kind, venue, "exempt", "deputyConduct"), List.of(
                row("MET", OF_PEOPLE, NO_SHOP, "false", "\"CLEAR\""),
                row("UNDECIDED", OF_PEOPLE, NO_SHOP, "false", "")));
        table("national-holder-conduct", List.of(kind, venue, "holderConduct"), List.of(
                row("MET", WITH_OCCASION, NO_SHOP, "\"CLEAR\""), row("UNDECIDED", WITH_OCCASION, NO_SHOP, "")));
        for (String body : List.of("police", "social-services")) {
            table("national-statement-" + body, List.of(kind, body.replace("-s", "S")), List.of(
                    row("MET", HEARD, "\"NO_REMARKS\",\"REMARKS\""), row("UNDECIDED", HEARD, "")));
        }
        hours("national-serving-hours", 6 * 60, 27 * 60);
        hours("valdres-serving-hours", 8 * 60, 26 * 60);
        table("valdres-food-service-licence", List.of(type, kind, "food"), List.of(
                row("MET", SERVING, OF_PLACE + ",\"SINGLE_OCCASION\"", "\"GRANTED\",\"NOT_REQUIRED\""),
                row("UNDECIDED", SERVING, OF_PLACE + ",\"SINGLE_OCCASION\"", "\"APPLIED_FOR\""),
                row("NOT_MET", SERVING, OF_PLACE + ",\"SINGLE_OCCASION\"", "")));
        table("valdres-shopping-centre", List.of(type, kind, venue, "inCentre"), List.of(
                row("MET", SERVING, NOT_MANAGER, "not(\"SHOPPING_CENTRE\",\"HAIRDRESSER\")", "false"),
                row("NOT_MET", SERVING, NOT_MANAGER, "", "")));
        table("valdres-excluded-places", List.of(type, kind, venue), List.of(
                row("NOT_MET", SERVING, NOT_MANAGER, "\"STREET_KITCHEN\",\"KIOSK\",\"PETROL_STATION\""),
                row("MET", SERVING, NOT_MANAGER, "")));
        table("valdres-serving-nearness", List.of(type, kind, "nearbyKind", "metres"), List.of(
                row("NOT_MET", SERVING, OF_PLACE, "\"SCHOOL\",\"SPORTS_GROUND\",\"YOUTH_CLUB\"", "< 100"),
                row("MET", SERVING, OF_PLACE, "", "")));
        table("valdres-outdoor-delimited", List.of(type, kind, "outdoors", "delimited", "delimitation"), List.of(
                row("MET", SERVING, NOT_MANAGER, "true", "true", "\"FENCE\",\"LAVVO\",\"WALL\""),
                row("NOT_MET", SERVING, NOT_MANAGER, "true", "false", ""),
                row("NOT_MET", SERVING, NOT_MANAGER, "true", "", "\"NONE\""),
                row("UNDECIDED", SERVING, NOT_MANAGER, "true", "", "")));
    }

    private void hours(String id, int from, int to) {
        table(id, List.of("licenceType", "kind", "drinkGroup", "from", "to"), List.of(
                row("MET", SERVING, NOT_MANAGER, "3", ">= 780", "<= " + to),
                row("MET", SERVING, NOT_MANAGER, "1,2", ">= " + from, "<= " + to),
                row("NOT_MET", SERVING, NOT_MANAGER, "", "", "")));
    }

    private static List<String> row(String outcome, String... tests) {
        List<String> row = new ArrayList<>(List.of(tests));
        row.add("\"" + outcome + "\"");
        return row;
    }

    private void table(String id, List<String> inputs, List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d'"
                + " name='d' namespace='http://camunda.org/schema/1.0/dmn'><decision id='" + id + "' name='" + id
                + "'><decisionTable id='t' hitPolicy='FIRST'>");
        for (int i = 0; i < inputs.size(); i++) {
            xml.append("<input id='i").append(i).append("'><inputExpression id='e").append(i).append("'><text>");
            xml.append(inputs.get(i)).append("</text></inputExpression></input>");
        }
        xml.append("<output id='o' name='outcome' typeRef='string'/>");
        List<List<String>> all = new ArrayList<>(rows);
        List<String> last = new ArrayList<>();
        inputs.forEach(i -> last.add(OTHERWISE));
        last.add("\"NOT_APPLICABLE\"");
        all.add(last);
        for (int r = 0; r < all.size(); r++) {
            xml.append("<rule id='r").append(r).append("'>");
            for (int c = 0; c <= inputs.size(); c++) {
                String element = c == inputs.size() ? "outputEntry" : "inputEntry";
                xml.append('<').append(element).append(" id='c").append(r).append('-').append(c).append("'><text>");
                xml.append(all.get(r).get(c).replace("<", "&lt;").replace(">", "&gt;"));
                xml.append("</text></").append(element).append('>');
            }
            xml.append("</rule>");
        }
        xml.append("</decisionTable></decision></definitions>");
        tables.put(
                id,
                engine.parseDecision(
                        id, new ByteArrayInputStream(xml.toString().getBytes(StandardCharsets.UTF_8))));
    }

    /** The outcomes by criterion. */
    Map<String, Outcome> check(CheckRequest r) {
        Map<String, Object> facts = facts(r);
        Map<String, Outcome> all = new LinkedHashMap<>();
        tables.forEach((id, table) -> all.put(
                id,
                id.endsWith("serving-hours")
                        ? worst(table, facts, hours(r))
                        : id.endsWith("nearness") ? worst(table, facts, nearby(r)) : ask(table, facts)));
        return all;
    }

    private Outcome ask(DmnDecision table, Map<String, Object> facts) {
        return Outcome.valueOf(engine.evaluateDecisionTable(table, facts).getSingleEntry());
    }

    private Outcome worst(DmnDecision table, Map<String, Object> facts, List<Map<String, Object>> rows) {
        Outcome worst = null;
        for (Map<String, Object> row : rows) {
            facts.putAll(row);
            Outcome outcome = ask(table, facts);
            worst = worst == null || outcome == Outcome.NOT_MET ? outcome : worst;
        }
        return worst;
    }

    private static List<Map<String, Object>> hours(CheckRequest r) {
        List<Map<String, Object>> rows = new ArrayList<>();
        r.application().hours().forEach(h -> rows.add(Map.of(
                "drinkGroup", h.drinkGroup(), "from", h.from().minutes(), "to", h.to().endingAfter(h.from()))));
        return rows;
    }

    private static List<Map<String, Object>> nearby(CheckRequest r) {
        List<Map<String, Object>> rows = new ArrayList<>();
        r.premises().nearby().forEach(n -> rows.add(Map.of("nearbyKind", n.kind().name(), "metres", n.metres())));
        return rows;
    }

    private static Map<String, Object> facts(CheckRequest r) {
        CheckRequest.Application a = r.application();
        Map<String, Object> f = new HashMap<>();
        f.put("kind", a.kind().name());
        f.put("licenceType", a.licenceType().name());
        for (int group = 1; group <= 3; group++) {
            f.put("group" + group, a.drinkGroups().contains(group));
        }
        f.put(
                "periodTo",
                a.periodTo().getYear() * 10000
                        + a.periodTo().getMonthValue() * 100
                        + a.periodTo().getDayOfMonth());
        f.put("periodInOrder", !a.periodTo().isBefore(a.periodFrom()));
        f.put("outdoors", a.hours().stream().anyMatch(h -> h.area() == Area.OUTDOOR));
        CheckRequest.People people = r.people();
        f.put("managerAge", people.manager().age());
        f.put("managerKnowledge", people.manager().knowledgeTest());
        f.put("managerConduct", people.manager().conduct().name());
        f.put("exempt", Boolean.TRUE.equals(people.deputyExemption()));
        f.put("deputyAge", people.deputy().age());
        f.put("deputyKnowledge", people.deputy().knowledgeTest());
        f.put("deputyConduct", people.deputy().conduct().name());
        f.put("holderConduct", people.holder().conduct().name());
        f.put("police", answer(r, StatementBody.POLICE));
        f.put("socialServices", answer(r, StatementBody.SOCIAL_SERVICES));
        CheckRequest.Premises p = r.premises();
        f.put("venueKind", p.venueKind().name());
        f.put("food", p.foodServiceLicence().name());
        f.put(
                "inCentre",
                p.connectedTo().stream()
                        .anyMatch(c -> c.name().equals("SHOPPING_CENTRE") || c.name().equals("HAIRDRESSER")));
        f.put("delimited", p.outdoorArea().delimited());
        f.put("delimitation", p.outdoorArea().delimitation().name());
        return f;
    }

    private static String answer(CheckRequest r, StatementBody body) {
        return r.statements().stream()
                .filter(s -> s.body() == body)
                .map(s -> s.answer().name())
                .findFirst()
                .orElse("NO_ANSWER");
    }
}
