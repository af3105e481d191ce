/** What every report words alike. */
@NullMarked
package de.lenkungsbericht.report.wording;

import org.jspecify.annotations.NullMarked;
