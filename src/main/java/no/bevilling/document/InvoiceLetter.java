package no.bevilling.document;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.bevilling.rules.fact.LicenceType;

/**
 * An invoice for a licence fee (alkoholforskriften chapter 6), a credit note against one, or a reminder of one.
 *
 * @param number of the invoice, or of the credit note
 * @param about the number of the invoice that is credited; null of the others
 * @param issuedOn the day of the invoice
 * @param payer who pays
 * @param payerNumber nine digits; null for a private person
 * @param year the calendar year that is paid for
 * @param firstDueOn the last day to pay by the invoice
 * @param dueOn the last day to pay by this paper; null of a credit note
 * @param account grouped; empty where the municipality has entered none
 * @param kid what the payer gives with the payment
 * @param total what the lines come to, in øre
 * @param reason why something is credited; empty of the others
 */
public record InvoiceLetter(
        LetterKind kind,
        LetterHead head,
        String number,
        String about,
        LocalDate issuedOn,
        String payer,
        String payerNumber,
        int year,
        LocalDate firstDueOn,
        LocalDate dueOn,
        String account,
        String kid,
        List<Line> lines,
        long total,
        String reason)
        implements Letter {
    private static final Set<LetterKind> KINDS =
            Set.of(LetterKind.INVOICE, LetterKind.INVOICE_REMINDER, LetterKind.CREDIT_NOTE);

    /**
     * A line.
     *
     * @param unit UN/ECE Recommendation 20: LTR, DAY, EA
     * @param unitPrice NOK for one
     */
    public record Line(String text, BigDecimal quantity, String unit, BigDecimal unitPrice, long amountInOre) {
        /** 1 200 liter; nothing for a line of one piece. */
        public String quantityWord(Words words) {
            boolean one = unit.equals("EA") && quantity.compareTo(BigDecimal.ONE) == 0;
            return one ? "" : decimals("#,##0.###", quantity) + " " + words.get("invoice.unit." + unit);
        }

        public String price() {
            return decimals("#,##0.00####", unitPrice);
        }

        public String amount() {
            return kroner(amountInOre);
        }
    }

    public InvoiceLetter {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(kind + " is another letter");
        }
        Objects.requireNonNull(head, "head");
        Required.text(number, "number");
        Required.text(payer, "payer");
        Required.text(kid, "kid");
        lines = Required.some(lines, "lines");
        if (kind == LetterKind.CREDIT_NOTE) {
            Required.text(about, "about");
            Required.text(reason, "reason");
        } else {
            Objects.requireNonNull(dueOn, "dueOn");
        }
    }

    @Override
    public LicenceType licenceType() {
        return null;
    }

    @Override
    public Place premises() {
        return null;
    }

    @Override
    public Object[] titleParts(Words words) {
        return new Object[] {number, payer};
    }

    /** 6 600,00 */
    public String totalAmount() {
        return kroner(total);
    }

    private static String kroner(long ore) {
        return decimals("#,##0.00", BigDecimal.valueOf(ore, 2));
    }

    private static String decimals(String pattern, BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
