package no.bevilling.party;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.arc.ClientProxy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Enhetsregisteret on this machine, for the running application; off again when it is closed. */
public final class RegisterMock implements AutoCloseable {
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final OrganisationRegister bean;
    private final HttpServer server;

    private RegisterMock(OrganisationRegister bean) throws IOException {
        this.bean = ClientProxy.unwrap(bean);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/", exchange -> {
            String body = answers.get(exchange.getRequestURI().getPath().replaceFirst("^/api", ""));
            byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        this.bean.address =
                Optional.of("http://127.0.0.1:" + server.getAddress().getPort() + "/api");
    }

    /** Starts it, and lets the application ask it. */
    public static RegisterMock answering(OrganisationRegister bean) throws IOException {
        return new RegisterMock(bean);
    }

    /** Somebody holds a role there: {@code DAGL}, {@code LEDE}, {@code INNH}. */
    public RegisterMock with(String number, String role, String firstName, String lastName, String born) {
        answers.put("/enheter/" + number + "/roller", """
                { "rollegrupper": [ { "type": { "kode": "%s" }, "roller": [
                  { "type": { "kode": "%s" }, "fratraadt": false,
                    "person": { "fodselsdato": "%s", "erDoed": false,
                                "navn": { "fornavn": "%s", "mellomnavn": null, "etternavn": "%s" } } } ] } ] }
                """.formatted(role, role, born, firstName, lastName));
        return this;
    }

    @Override
    public void close() {
        bean.address = Optional.empty();
        server.stop(0);
    }
}
