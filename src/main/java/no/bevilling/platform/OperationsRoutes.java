package no.bevilling.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The routes for whoever runs the product. Everybody may ask whether it is well, and learns no more than that; the
 * details and the metrics are for this machine and the addresses that the operator names.
 */
@ApplicationScoped
class OperationsRoutes {
    private static final int PRIORITY = 900;

    /** Addresses of the operator's monitoring, besides this machine. */
    @ConfigProperty(name = "bevilling.operations.addresses")
    Optional<List<String>> addresses;

    @Inject
    SmallRyeHealthReporter health;

    void register(@Observes Filters filters) {
        filters.register(this::hold, PRIORITY);
    }

    private void hold(RoutingContext request) {
        String path = request.normalizedPath();
        boolean metrics = path.equals("/q/metrics") || path.startsWith("/q/metrics/");
        boolean state = path.equals("/q/health") || path.startsWith("/q/health/");
        if (!metrics && !state || isOperator(request)) {
            request.next();
        } else if (metrics) {
            request.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end("{\"type\":\"about:blank\",\"title\":\"Not allowed\",\"status\":403}");
        } else {
            request.vertx()
                    .executeBlocking(() -> ask(path), false)
                    .onComplete(answer -> tell(request, answer.succeeded() && answer.result()));
        }
    }

    private boolean ask(String path) {
        SmallRyeHealth state = switch (path.substring("/q/health".length())) {
            case "/live" -> health.getLiveness();
            case "/ready" -> health.getReadiness();
            case "/started" -> health.getStartup();
            default -> health.getHealth();
        };
        return !state.isDown();
    }

    private static void tell(RoutingContext request, boolean well) {
        request.response()
                .setStatusCode(well ? 200 : 503)
                .putHeader("Content-Type", "application/json")
                .end("{\"status\":\"" + (well ? "UP" : "DOWN") + "\"}");
    }

    private boolean isOperator(RoutingContext request) {
        return ClientAddress.isThisMachine(request.request())
                || addresses.orElse(List.of()).contains(ClientAddress.of(request.request()));
    }
}
