/**
 * Sends notices by mail, if that is switched on: each once, and never at the cost of a
 * run.
 */
@NullMarked
package de.lenkungsbericht.job.notice;

import org.jspecify.annotations.NullMarked;
