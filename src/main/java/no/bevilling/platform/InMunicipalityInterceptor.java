package no.bevilling.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import no.bevilling.database.Tenant;

/** Opens the transaction of {@link InMunicipality}, outside every other interceptor of ours. */
@Interceptor
@InMunicipality
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class InMunicipalityInterceptor {
    @Inject
    CurrentMunicipality municipality;

    @AroundInvoke
    Object around(InvocationContext call) {
        return Tenant.call(municipality.id(), call::proceed);
    }
}
