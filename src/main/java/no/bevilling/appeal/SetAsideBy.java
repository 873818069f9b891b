package no.bevilling.appeal;

/** Who took a decision away. */
public enum SetAsideBy {
    /** The municipality itself, when it reconsidered (forvaltningsloven § 33): what was given holds until it decides anew. */
    MUNICIPALITY,
    /** The appeal body annulled or changed it (§ 34): what it gave counts as never given. */
    APPEAL_BODY
}
