/** The database in the state folder, and how far it agrees with the receipts. */
@NullMarked
package de.lenkungsbericht.job.database;

import org.jspecify.annotations.NullMarked;
