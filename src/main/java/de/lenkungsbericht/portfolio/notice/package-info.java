/** Notices: what departments and project office are told by mail, each once. */
@NullMarked
package de.lenkungsbericht.portfolio.notice;

import org.jspecify.annotations.NullMarked;
