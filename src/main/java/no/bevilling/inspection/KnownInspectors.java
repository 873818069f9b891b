package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The inspectors of the current municipality (alkoholforskriften §§ 9-1, 9-3). */
@ApplicationScoped
public class KnownInspectors {
    /** Those at work, by name. */
    public List<Inspector> active() {
        return Inspector.list("active = true order by name, id");
    }

    /** Several, by id; one that there is not is left out. */
    public Map<UUID, Inspector> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Inspector.<Inspector>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(one -> one.id, Function.identity()));
    }
}
