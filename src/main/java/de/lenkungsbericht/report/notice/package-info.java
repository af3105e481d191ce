/** The letters that are sent by mail, as text and as HTML. They quote no cell. */
@NullMarked
package de.lenkungsbericht.report.notice;

import org.jspecify.annotations.NullMarked;
