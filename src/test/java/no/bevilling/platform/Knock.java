package no.bevilling.platform;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One request to one door, with a client that costs little: everybody knocks at every door, and REST Assured took most of
 * the time for that.
 */
final class Knock {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final String FORM = "application/x-www-form-urlencoded";

    /** What came back. */
    record Answer(int status, Optional<String> location, String body) {
        /** 401, 403, or shown to the sign-in page. */
        boolean isRefused() {
            return status == 401
                    || status == 403
                    || status == 303
                            && location.filter(to -> to.contains("/logg-inn?til="))
                                    .isPresent();
        }
    }

    /** What is handed in at a door. */
    record Handed(String type, String content) {
        /** Of the kind that the endpoint takes, and says nothing. */
        static Handed nothing(Endpoint endpoint) {
            return typeOf(endpoint).contains("json")
                    ? json(endpoint, "{}")
                    : typeOf(endpoint).startsWith("multipart/")
                            ? file(endpoint, Map.of("x", "y"), null)
                            : form(endpoint, Map.of("x", "y"));
        }

        static Handed json(Endpoint endpoint, String content) {
            return new Handed(typeOf(endpoint), content);
        }

        static Handed form(Endpoint endpoint, Map<String, String> fields) {
            return new Handed(
                    typeOf(endpoint),
                    fields.entrySet().stream()
                            .map(field ->
                                    field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&")));
        }

        /** Fields, and a PDF file of this content. */
        static Handed file(Endpoint endpoint, Map<String, String> fields, String pdf) {
            StringBuilder parts = new StringBuilder();
            fields.forEach((name, value) -> parts.append("--end\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append("\"\r\n\r\n")
                    .append(value)
                    .append("\r\n"));
            if (pdf != null) {
                parts.append("--end\r\nContent-Disposition: form-data; name=\"file\"; filename=\"plan.pdf\"\r\n")
                        .append("Content-Type: application/pdf\r\n\r\n")
                        .append(pdf)
                        .append("\r\n");
            }
            return new Handed(
                    typeOf(endpoint) + "; boundary=end",
                    parts.append("--end--\r\n").toString());
        }

        /** The kind of body that the endpoint takes. */
        static String typeOf(Endpoint endpoint) {
            return endpoint.consumes() == null ? FORM : endpoint.consumes();
        }
    }

    private final String cookies;
    private final String token;

    /** Somebody who stands before the doors, with the session and the token of the browser. */
    Knock(Browser browser) {
        this.token = browser.token();
        this.cookies = browser.cookies();
    }

    /** Asks for what the endpoint gives at the address; where it changes something, with a body of the right kind that says nothing. */
    Answer at(Endpoint endpoint, String address) {
        return at(endpoint, address, endpoint.isSafe() ? null : Handed.nothing(endpoint));
    }

    /** As above, with a body; null for none. */
    Answer at(Endpoint endpoint, String address, Handed handed) {
        HttpRequest.Builder request = to(address)
                .header("Accept", endpoint.produces() == null ? "text/html, */*" : endpoint.produces() + ", */*;q=0.1");
        if (handed == null) {
            request.method(endpoint.method(), HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("X-CSRF-TOKEN", token)
                    .header("Content-Type", handed.type())
                    .method(endpoint.method(), HttpRequest.BodyPublishers.ofString(handed.content()));
        }
        return answer(request);
    }

    /** Reads whatever is at the address. */
    Answer read(String address) {
        return answer(to(address).header("Accept", "*/*").GET());
    }

    private HttpRequest.Builder to(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        return request;
    }

    private static Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers().firstValue("Location"), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
