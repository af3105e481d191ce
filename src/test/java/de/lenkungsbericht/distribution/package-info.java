/**
 * What a county installs and what its scheduler starts, as it lies in the zip and in
 * {@code jobs/}.
 */
@NullMarked
package de.lenkungsbericht.distribution;

import org.jspecify.annotations.NullMarked;
