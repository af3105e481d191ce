package de.lenkungsbericht.report.workbook;

import java.math.BigDecimal;
import java.util.Locale;

import javax.xml.namespace.QName;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Writes native charts. */
final class ChartWriter {

	/** In hundredths of a point: small, so that an amount fits into a column. */
	private static final int LABEL_SIZE = 800;

	/** What part of the longest bar has room for a figure. */
	private static final BigDecimal SMALLEST_PART = new BigDecimal("0.05");

	private static final double TITLE_POINTS = 12;

	private final Addresses addresses;

	ChartWriter(Addresses addresses) {
		this.addresses = addresses;
	}

	/**
	 * Writes a chart.
	 * @param row 0-based row of its upper edge
	 */
	void write(XSSFSheet sheet, Chart chart, int row) {
		Chart.Place place = chart.place();
		XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, place.firstColumn(), row, place.lastColumn() + 1,
				row + place.rows());
		XSSFChart target = sheet.createDrawingPatriarch().createChart(anchor);
		describe(target, chart);
		title(target, chart.title());
		target.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		target.plot(data(target, chart));
		overlap(target);
	}

	/** In German, whatever the language of the process that POI would note. */
	private static void title(XSSFChart target, String title) {
		target.setTitleText(title);
		target.setTitleOverlay(false);
		XDDFTextParagraph text = target.getTitle().getBody().getParagraph(0);
		text.addDefaultRunProperties().setFontSize(TITLE_POINTS);
		text.getTextRuns().forEach((run) -> run.setLanguage(Locale.GERMANY));
		text.addAfterLastRunProperties().setLanguage(Locale.GERMANY);
	}

	/**
	 * Puts stacked series onto one another. The small edition of the schemas lacks the
	 * type of this element, so it is written as plain XML behind the gap width.
	 */
	private static void overlap(XSSFChart target) {
		try (XmlCursor cursor = target.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
			QName gap = new QName(cursor.getName().getNamespaceURI(), "gapWidth");
			cursor.toChild(gap);
			cursor.toNextSibling();
			cursor.beginElement(new QName(gap.getNamespaceURI(), "overlap"));
			cursor.insertAttributeWithValue("val", "100");
		}
	}

	private static void describe(XSSFChart target, Chart chart) {
		CTNonVisualDrawingProps properties = target.getGraphicFrame()
			.getCTGraphicalObjectFrame()
			.getNvGraphicFramePr()
			.getCNvPr();
		properties.setName(chart.title());
		properties.setDescr(Text.fit(chart.alternative()));
	}

	private XDDFChartData data(XSSFChart target, Chart chart) {
		boolean lying = chart.kind() == Chart.Kind.STACKED_BARS;
		XDDFCategoryAxis categories = target.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
		XDDFValueAxis values = target.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
		values.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
		values.setNumberFormat(chart.format().code());
		values.setMinimum(0);
		values.getOrAddMajorGridProperties().setLineProperties(line("D9DEE3"));
		// Lying bars count from below; turned round they stand in the order of the table.
		categories.setOrientation(lying ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
		XDDFBarChartData data = (XDDFBarChartData) target.createData(ChartTypes.BAR, categories, values);
		data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
		data.setGapWidth(35);
		data.setVaryColors(false);
		data.setBarGrouping(BarGrouping.STACKED);
		addSeries(data, chart);
		return data;
	}

	private void addSeries(XDDFBarChartData data, Chart chart) {
		XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(chart.categories().toArray(String[]::new),
				this.addresses.range(chart.categoryRange()));
		int number = 0;
		for (Chart.Series series : chart.series()) {
			XDDFNumericalDataSource<BigDecimal> values = XDDFDataSourcesFactory
				.fromArray(series.values().toArray(BigDecimal[]::new), this.addresses.range(series.range()));
			XDDFBarChartData.Series added = (XDDFBarChartData.Series) data.addSeries(categories, values);
			added.setTitle(series.name(), null);
			SeriesColor color = SeriesColor.of(number++);
			added.setFillProperties(fill(color.fill()));
			added.setLineProperties(line(SeriesColor.OUTLINE));
			label(added.getCTBarSer(), labelFormat(chart), color);
		}
	}

	/** Values too small for their piece of the bar are left out. */
	private static String labelFormat(Chart chart) {
		BigDecimal longest = BigDecimal.ZERO;
		for (int i = 0; i < chart.categories().size(); i++) {
			int category = i;
			longest = longest.max(chart.series()
				.stream()
				.map((series) -> series.values().get(category))
				.reduce(BigDecimal.ZERO, BigDecimal::add));
		}
		BigDecimal least = longest.multiply(SMALLEST_PART).max(BigDecimal.valueOf(0.01));
		return "[>=" + least.stripTrailingZeros().toPlainString() + "]" + chart.format().code() + ";";
	}

	/** Shows values on the colours. */
	private static void label(CTBarSer series, String format, SeriesColor color) {
		CTDLbls labels = series.addNewDLbls();
		labels.addNewNumFmt().setFormatCode(format);
		labels.getNumFmt().setSourceLinked(false);
		CTTextBody text = labels.addNewTxPr();
		text.addNewBodyPr();
		CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
		letters.setB(true);
		letters.setSz(LABEL_SIZE);
		letters.addNewSolidFill().addNewSrgbClr().setVal(StyleSheet.rgb(color.text()));
		labels.addNewShowLegendKey().setVal(false);
		labels.addNewShowVal().setVal(true);
		labels.addNewShowCatName().setVal(false);
		labels.addNewShowSerName().setVal(false);
		labels.addNewShowPercent().setVal(false);
		labels.addNewShowBubbleSize().setVal(false);
	}

	private static XDDFSolidFillProperties fill(String color) {
		return new XDDFSolidFillProperties(XDDFColor.from(StyleSheet.rgb(color)));
	}

	private static XDDFLineProperties line(String color) {
		return new XDDFLineProperties(fill(color));
	}

}
