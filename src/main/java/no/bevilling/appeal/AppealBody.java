package no.bevilling.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import no.bevilling.database.TenantEntity;

/** Who decides appeals against decisions that alkoholloven § 1-16 says nothing of. */
@Entity
@Table(name = "appeal_body")
public class AppealBody extends TenantEntity {
    /** The kinds of decision that have an appeal body of their own. */
    public enum DecidedAs {
        /** By an intermunicipal body: the host municipality's appeal body (alkoholloven § 1-7). */
        INTERMUNICIPAL,
        /** Not under § 1-8 or chapters 3, 4 and 7: the council, or whom it has appointed (forvaltningsloven § 28). */
        OTHER
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_as", updatable = false)
    public DecidedAs decidedAs;

    public String name = "";

    /** Empty: its papers are printed. */
    public String email = "";

    /** In one line; empty where only the e-mail is known. */
    public String address = "";

    @Version
    public int version;
}
