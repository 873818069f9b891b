package no.bevilling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import no.bevilling.account.CurrentUser;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.HolderNoticeSource.Notice;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;

/** Gathers what waits for the reader as a holder, over all municipalities and rooms: {@code inject:holderNotices.all}. */
@ApplicationScoped
@Named("holderNotices")
public class HolderNotices {
    @Inject
    @Any
    Instance<HolderNoticeSource> sources;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentUser user;

    /** All of it. To be called outside of transactions. */
    public List<Notice> getAll() {
        SignedInAccount holder = user.required();
        return holder.roles().entrySet().stream()
                .filter(grant -> grant.getValue().contains(Role.APPLICANT) && grant.getKey() != Tenant.INSTALLATION)
                .flatMap(grant -> municipalities.byId(grant.getKey()).stream())
                .flatMap(here -> Tenant.<List<Notice>>call(
                        here.id(),
                        () -> sources.stream()
                                .flatMap(source -> source.of(holder, here.number()).stream())
                                .toList())
                        .stream())
                .toList();
    }
}
