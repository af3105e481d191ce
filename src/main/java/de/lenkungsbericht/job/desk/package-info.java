/** What a department gets outside any run: a check of its file, a form. */
@NullMarked
package de.lenkungsbericht.job.desk;

import org.jspecify.annotations.NullMarked;
