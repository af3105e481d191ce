/**
 * The program killed, cut off from its disk and started twice, and what holds afterwards.
 */
@NullMarked
package de.lenkungsbericht.fault;

import org.jspecify.annotations.NullMarked;
