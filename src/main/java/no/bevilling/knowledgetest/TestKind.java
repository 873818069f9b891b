package no.bevilling.knowledgetest;

import java.util.Arrays;
import java.util.List;

/** What a test is about (alkoholforskriften § 5-4, serveringsloven § 5). */
public enum TestKind {
    /** kunnskapsprøve for salg: managers and deputies of places that sell. */
    SALE("alkoholforskriften § 5-4", true),
    /** kunnskapsprøve for skjenking: managers and deputies of places that serve. */
    SERVING("alkoholforskriften § 5-4", true),
    /** kunnskapsprøve for kontrollører. */
    INSPECTOR("alkoholforskriften § 5-4", true),
    /** etablererprøve: general managers of places that serve food (serveringsloven § 5). */
    ESTABLISHMENT("serveringsloven § 5", false);

    private final String law;
    private final boolean ofAlcoholRegulation;

    TestKind(String law, boolean ofAlcoholRegulation) {
        this.law = law;
        this.ofAlcoholRegulation = ofAlcoholRegulation;
    }

    /** Where the test is demanded or described. */
    public String law() {
        return law;
    }

    /** Whether the fee, the two months and the minutes of alkoholforskriften chapter 5 are about it. */
    public boolean isOfAlcoholRegulation() {
        return ofAlcoholRegulation;
    }

    /** What anybody may book; inspectors are put up by the municipality. */
    public static List<TestKind> bookable() {
        return Arrays.stream(values()).filter(kind -> kind != INSPECTOR).toList();
    }
}
