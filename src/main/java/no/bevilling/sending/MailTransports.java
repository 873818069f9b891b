package no.bevilling.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way that this installation's configuration chooses for e-mail. */
@ApplicationScoped
class MailTransports {
    /** Where e-mails go. */
    enum Kind {
        FOLDER,
        SMTP
    }

    @ConfigProperty(name = "bevilling.mail.transport")
    Kind kind;

    @ConfigProperty(name = "bevilling.mail.folder")
    Path folder;

    @ConfigProperty(name = "bevilling.mail.host")
    String host;

    @ConfigProperty(name = "bevilling.mail.port")
    int port;

    @ConfigProperty(name = "bevilling.mail.tls")
    SmtpTransport.Tls tls;

    @ConfigProperty(name = "bevilling.mail.username", defaultValue = "-")
    String username;

    @ConfigProperty(name = "bevilling.mail.password", defaultValue = "-")
    String password;

    @ConfigProperty(name = "bevilling.mail.timeout-seconds")
    int timeoutSeconds;

    @Produces
    @Singleton
    MailTransport transport() {
        if (kind == Kind.FOLDER) {
            return new FolderTransport(folder);
        }
        String user = username.equals("-") ? "" : username;
        return new SmtpTransport(new SmtpTransport.Server(host, port, tls, user, password, timeoutSeconds));
    }
}
