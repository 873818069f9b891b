package no.bevilling.rules;

import java.util.List;
import java.util.Map;

/** One layer, read: national, a region or a municipality. */
public record Layer(
        LayerSource source,
        Level level,
        Policy policy,
        List<Criterion> criteria,
        List<DatedParameter> parameters,
        List<RuleTable> tables,
        List<SuggestedCondition> conditions,
        List<Provision> provisions,
        Map<String, String> drl,
        List<RuleCase> cases,
        PointSystem points,
        List<ReportingDuty> duties,
        FoodServiceAct foodService,
        String hash) {

    /** Where a layer stands. */
    public enum Level {
        NATIONAL,
        REGION,
        MUNICIPALITY
    }

    /** {@code valdres@2014.1} */
    public String name() {
        return policy.id() + "@" + policy.version();
    }

    /** Java package of the layer's rules. */
    String drlPackage() {
        return switch (level) {
            case NATIONAL -> "no.bevilling.rules.national";
            case REGION -> "no.bevilling.rules." + policy.id().replaceAll("[^a-z0-9]", "_");
            case MUNICIPALITY -> "no.bevilling.rules.m" + policy.id();
        };
    }
}
