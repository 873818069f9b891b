package no.bevilling.fee;

import java.util.Arrays;
import java.util.Optional;
import no.bevilling.invoice.ChargeKind;

/** What a fee is for. */
public enum FeeKind {
    /** The yearly fee on expected volume (alkoholforskriften § 6-1). */
    YEARLY(ChargeKind.YEARLY_FEE, "arsgebyr"),
    /** The settlement on the actual volume after the year (etteroppgjør, § 6-3). */
    SETTLEMENT(ChargeKind.SETTLEMENT, "etteroppgjor"),
    /** A single occasion, or one use of an ambulatory licence (alkoholloven § 7-1, second paragraph). */
    EVENT(ChargeKind.EVENT_FEE, "arrangement"),
    /** The settlement of an event on who came, or on what was served, where the rules settle it afterwards. */
    EVENT_SETTLEMENT(ChargeKind.SETTLEMENT, "arrangementsoppgjor");

    private final ChargeKind charge;
    private final String address;

    FeeKind(ChargeKind charge, String address) {
        this.charge = charge;
        this.address = address;
    }

    /** How addresses name it. */
    public String address() {
        return address;
    }

    static Optional<FeeKind> at(String address) {
        return Arrays.stream(values())
                .filter(kind -> kind.address.equals(address))
                .findFirst();
    }

    /** Whether it puts an earlier decision right by what really was. */
    public boolean isSettlement() {
        return this == SETTLEMENT || this == EVENT_SETTLEMENT;
    }

    /** What it is charged as. */
    ChargeKind charge() {
        return charge;
    }
}
