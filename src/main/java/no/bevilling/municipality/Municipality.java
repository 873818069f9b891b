package no.bevilling.municipality;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A municipality as licensing authority (alkoholloven § 1-7), with the settings its letters need. */
@Entity
public class Municipality extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Integer id;

    public String name;

    @Column(name = "region_id")
    public String regionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "language_form")
    public LanguageForm languageForm;

    @Column(name = "organisation_number", columnDefinition = "char(9)")
    public String organisationNumber;

    @Column(name = "postal_address")
    public String postalAddress = "";

    public String email = "";
    public String telephone = "";

    /** Who decides by the municipality's delegation, as letters name it. */
    @Column(name = "decided_by")
    public String decidedBy = "";

    /** The rule of the delegation that whoever decides has the power from, with its adoption; empty where none is given. */
    public String delegation = "";

    /** Where the police have their post, for notices of grants; empty where it is not known. */
    @Column(name = "police_address")
    public String policeAddress = "";

    /** Where the tax authorities have their post; empty where it is not known. */
    @Column(name = "tax_address")
    public String taxAddress = "";

    @Column(name = "appeal_body")
    public String appealBody = "";

    /** MM-DD: due date of the yearly turnover return (alkoholforskriften § 6-3). */
    @Column(name = "return_due_month_day", columnDefinition = "char(5)")
    public String returnDueMonthDay;

    /** The own target: days from completeness to decision; null where there is none. */
    @Column(name = "target_days")
    public Integer targetDays;

    public boolean demo;

    /** Who changed the settings last; empty before anybody did. */
    @Column(name = "changed_by")
    public String changedBy = "";

    @Column(name = "changed_at")
    public Instant changedAt;

    @Version
    public int version;
}
