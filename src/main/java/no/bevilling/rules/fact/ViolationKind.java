package no.bevilling.rules.fact;

/** The violations that alkoholforskriften § 10-3 gives points for, in its order. Constants are only ever added. */
public enum ViolationKind {
    /** Sale, handing out or serving to somebody under 18. */
    UNDERAGE_CUSTOMER,
    /** The duty to assist a guest (bistandsplikten, § 4-1 second paragraph). */
    DUTY_TO_ASSIST,
    /** Not run responsibly (forsvarlig drift). */
    IRRESPONSIBLE_OPERATION,
    OBSTRUCTED_CONTROL,
    /** Sale or serving to somebody obviously intoxicated, or who must be expected to become so. */
    INTOXICATED_CUSTOMER,
    /** Outside the hours of sale, handing out or serving. */
    HOURS,
    /** Group 3 served to somebody of 18 or 19. */
    SPIRITS_UNDER_AGE,
    STAFF_AGE,
    /** Somebody obviously intoxicated let in, or not made to leave. */
    INTOXICATED_ON_PREMISES,
    INTERNAL_CONTROL,
    TURNOVER_RETURN,
    FEE_UNPAID,
    MANAGER_OR_DEPUTY,
    REPEATED_DRUG_DEALING,
    REPEATED_DISCRIMINATION,
    NON_ALCOHOLIC_CHOICE,
    SERVING_QUANTITY,
    BROUGHT_ALCOHOL,
    ALCOHOL_TAKEN_OUT,
    DRINKING_IN_SHOP,
    SHELF_PLACEMENT,
    LICENCE_CONDITION,
    ADVERTISING,
    /** Other breaches under alkoholloven § 1-8 first paragraph. */
    OTHER_BREACH
}
