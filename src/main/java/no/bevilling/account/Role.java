package no.bevilling.account;

/** What a person may be, each granted for one municipality (for {@link #ADMIN} also for the installation itself). */
public enum Role {
    APPLICANT,
    CASEWORKER,
    APPROVER,
    INSPECTOR,
    COMMITTEE,
    CONSULTED_BODY,
    POLICY_EDITOR,
    ADMIN
}
