package no.bevilling.sending;

import no.bevilling.document.SendingChannel;

/** A way out of the house. A shipment that is given twice must be recognisable as the same one at the other end. */
interface Delivery {
    SendingChannel channel();

    /**
     * Hands the shipment over.
     *
     * @throws NotDelivered when the other side has not taken it
     */
    Delivered deliver(Shipment shipment) throws NotDelivered;

    /**
     * What came of it.
     *
     * @param sentTo the address it went to
     * @param receipt the reference at the other end
     */
    record Delivered(String sentTo, String receipt) {}
}
