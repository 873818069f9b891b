package no.bevilling.desk;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.WaitingWork;

/** What waits for one person in the municipality of the current transaction, as every room knows it. */
@ApplicationScoped
public class MyTasks {
    /** Things of one sort on the page. */
    public static final int MOST = 25;

    @Inject
    @All
    List<WaitingWork> rooms;

    /** The groups, what has a day that ends first on top. */
    public List<WaitingWork.Group> of(SignedInAccount reader) {
        return rooms.stream()
                .flatMap(room -> room.waitingFor(reader, MOST).stream())
                .toList();
    }
}
