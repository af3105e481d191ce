/** What an administrator can set, read and checked at start. */
@NullMarked
package de.lenkungsbericht.job.setting;

import org.jspecify.annotations.NullMarked;
