package no.bevilling.invoice;

import java.math.BigDecimal;

/**
 * A line of an invoice. Licence fees carry no value added tax: a fee that an authority asks for in the exercise of public
 * authority is no payment for goods or services, and so outside merverdiavgiftsloven.
 *
 * @param text as printed, in the language of the letter it follows
 * @param quantity litres, days or pieces; never null
 * @param unit UN/ECE Recommendation 20: LTR, DAY, EA
 * @param unitPrice NOK for one, with as many decimals as the rate has
 * @param amountInOre what the line comes to; lines reckoned by a minimum are one line of one EA
 */
public record ChargeLine(String text, BigDecimal quantity, String unit, BigDecimal unitPrice, long amountInOre) {}
