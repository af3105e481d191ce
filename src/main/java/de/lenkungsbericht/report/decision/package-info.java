/** What is told of decisions in every report alike. */
@NullMarked
package de.lenkungsbericht.report.decision;

import org.jspecify.annotations.NullMarked;
