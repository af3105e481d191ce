/** The run report: what the last run found, took and left, for people. */
@NullMarked
package de.lenkungsbericht.report.run;

import org.jspecify.annotations.NullMarked;
