package de.lenkungsbericht.portfolio.state;

import java.math.BigDecimal;

/**
 * What a measure of the deferred-funding report needs.
 *
 * @param annual euros a year, net of secured third-party money
 * @param costed whether Einmalig, Jährlich or VZÄ is above 0, or no need is announced
 */
public record NetNeed(BigDecimal annual, boolean costed) {

}
