package de.lenkungsbericht.report.workbook;

/** A part of a sheet, below the one before it. */
public sealed interface Block permits Line, Table, EntryTable, Chart {

}
