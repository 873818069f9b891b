package no.bevilling.renewal;

/** Why a licence does not go on by itself. */
public enum ReasonKind {
    /** The municipality has registered no rule about who goes on: without one, everybody applies (alkoholloven § 1-6). */
    NO_RENEWAL_RULE,
    /** The municipality's rules want an application of such a licence. */
    FULL_APPLICATION,
    /** They want it because of drink group 3. */
    GROUP_3,
    /** They want it of those who were given points in the period. */
    POINTS,
    /** A criterion of the new period is not met. */
    RULE_NOT_MET,
    /** A rule that was settled when the licence was granted has changed, and a person must judge. */
    RULE_CHANGED,
    /** A caseworker has decided that it must be applied for, and said why. */
    CASEWORKER,
    /** It was brought from a former system: nothing was checked here, and a new application is. */
    BROUGHT_FROM_ELSEWHERE,
    /** It is no longer in force. */
    NOT_IN_FORCE,
    /** It has got a new period on an application. */
    RENEWED_ALREADY
}
