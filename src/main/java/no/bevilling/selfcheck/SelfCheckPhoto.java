package no.bevilling.selfcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** A photo of a self-check, drawn anew without what the camera wrote beside it. */
@Entity
@Table(name = "self_check_photo")
public class SelfCheckPhoto extends TenantEntity {
    @Column(name = "self_check_id", updatable = false)
    public UUID selfCheckId;

    @Column(updatable = false)
    public int position;

    @Column(name = "file_id", updatable = false)
    public UUID fileId;
}
