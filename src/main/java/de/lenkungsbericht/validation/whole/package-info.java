/**
 * K05 to K07, Z03 and Z13: what only the whole submission and the earlier ones show, and
 * the verdict.
 */
@NullMarked
package de.lenkungsbericht.validation.whole;

import org.jspecify.annotations.NullMarked;
