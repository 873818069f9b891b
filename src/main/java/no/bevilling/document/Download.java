package no.bevilling.document;

import jakarta.ws.rs.core.Response;

/** A file that a browser is to keep and not to show. */
public final class Download {
    private Download() {}

    /**
     * The answer that carries it.
     *
     * @param type media type
     * @param name of the file
     */
    public static Response of(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type)
                .header("Content-Disposition", FileName.contentDisposition(name))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
