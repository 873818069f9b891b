package no.bevilling.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import no.bevilling.document.SendingChannel;
import no.bevilling.document.SendingProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends by e-mail: that there is a letter and where, and no more than that unless the municipality attaches letters. */
@ApplicationScoped
class EmailDelivery implements Delivery {
    @Inject
    MailTransport transport;

    @Inject
    Clock clock;

    /** The address that the product sends from; answers go to the municipality. */
    @ConfigProperty(name = "bevilling.mail.from")
    String from;

    @Override
    public SendingChannel channel() {
        return SendingChannel.EMAIL;
    }

    @Override
    public Delivered deliver(Shipment shipment) throws NotDelivered {
        String to = shipment.to().email();
        if (to.isBlank()) {
            throw new NotDelivered(SendingProblem.NO_ADDRESS, "");
        }
        Email email = new Email(shipment, from, clock.instant());
        transport.send(email.message(), email.messageId());
        return new Delivered(to, email.messageId());
    }
}
