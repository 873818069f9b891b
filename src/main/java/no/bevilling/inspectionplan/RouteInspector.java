package no.bevilling.inspectionplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import no.bevilling.database.TenantEntity;

/** One who goes on a route. */
@Entity
@Table(name = "inspection_route_inspector")
public class RouteInspector extends TenantEntity {
    @Column(name = "route_id", updatable = false)
    public UUID routeId;

    @Column(name = "inspector_id", updatable = false)
    public UUID inspectorId;
}
