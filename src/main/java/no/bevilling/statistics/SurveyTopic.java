package no.bevilling.statistics;

/**
 * A question of the yearly survey of municipalities (alkoholforskriften § 7-3) that is counted here; those about inspections,
 * points and withdrawals are counted by {@link no.bevilling.committee.Figure}. A topic whose name ends in "BY" is told in parts,
 * one for each detail.
 */
public enum SurveyTopic {
    /** Sale licences in the stock: in force on the day, or only resting. */
    SALE(SurveyGroup.LICENCES),
    SALE_GROUPS_BY(SurveyGroup.LICENCES),
    SERVING(SurveyGroup.LICENCES),
    SERVING_GROUPS_BY(SurveyGroup.LICENCES),
    /** Serving licences for private functions alone (sluttet selskap). */
    SERVING_PRIVATE(SurveyGroup.LICENCES),
    /** Serving licences with hours outdoors. */
    SERVING_OUTDOORS(SurveyGroup.LICENCES),
    /** For a part of the year (alkoholloven § 1-6). */
    SEASONAL(SurveyGroup.LICENCES),
    /** In the stock, and not in force on the day: outside its season, withdrawn for days or suspended. */
    RESTING(SurveyGroup.LICENCES),
    /** By the latest time at which anything may be sold; the detail is minutes after midnight. */
    SALE_UNTIL_BY(SurveyGroup.HOURS),
    /** By the latest time at which anything may be served; the detail is minutes after midnight. */
    SERVING_UNTIL_BY(SurveyGroup.HOURS),
    SALE_VENUES_BY(SurveyGroup.VENUES),
    SERVING_VENUES_BY(SurveyGroup.VENUES),
    /** Granted for a single occasion (alkoholloven § 1-6). */
    SINGLE_OCCASIONS(SurveyGroup.OCCASIONS),
    /** Ambulatory licences (§ 4-5) given for use. */
    AMBULATORY(SurveyGroup.OCCASIONS),
    RECEIVED(SurveyGroup.APPLICATIONS),
    RECEIVED_BY(SurveyGroup.APPLICATIONS),
    GRANTED(SurveyGroup.APPLICATIONS),
    GRANTED_BY(SurveyGroup.APPLICATIONS),
    REFUSED(SurveyGroup.APPLICATIONS),
    REFUSED_BY(SurveyGroup.APPLICATIONS),
    /** Rejected without a decision on the merits (avvisning). */
    REJECTED(SurveyGroup.APPLICATIONS),
    /** Taken back by the applicant (trukket). */
    TAKEN_BACK(SurveyGroup.APPLICATIONS),
    /** Violations that points were given for, by the kinds of alkoholforskriften § 10-3. */
    VIOLATIONS_BY(SurveyGroup.REACTIONS),
    /** Fees fixed in the year, less what settlements gave back. */
    FEES_FIXED(SurveyGroup.FEES, SurveyUnit.KRONER),
    FEES_FIXED_BY(SurveyGroup.FEES, SurveyUnit.KRONER),
    /** Fees that came in, less what was paid back. */
    FEES_RECEIVED(SurveyGroup.FEES, SurveyUnit.KRONER),
    /** Licences whose holder has told of actual litres. */
    LITRES_TOLD(SurveyGroup.LITRES),
    LITRES_ACTUAL_BY(SurveyGroup.LITRES, SurveyUnit.LITRES),
    LITRES_EXPECTED_BY(SurveyGroup.LITRES, SurveyUnit.LITRES);

    private final SurveyGroup group;
    private final SurveyUnit unit;

    SurveyTopic(SurveyGroup group) {
        this(group, SurveyUnit.COUNT);
    }

    SurveyTopic(SurveyGroup group, SurveyUnit unit) {
        this.group = group;
        this.unit = unit;
    }

    public SurveyGroup group() {
        return group;
    }

    public SurveyUnit unit() {
        return unit;
    }

    /** Whether it is told in parts. */
    public boolean isInParts() {
        return name().endsWith("_BY");
    }
}
