package vn.toandan.persistence.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.toandan.law.Wording;

/**
 * Draws a {@link BarChart} as SVG to stand inside a page: letters stay letters, each bar bears its number, and dark bars stand beside
 * light ones, so that nothing is told by colour alone. The measures are those of a font that comes along: the same on every machine.
 */
final class SvgChart {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Font FONT = font();
    private static final Color LIGHT = new Color(0xCF, 0xD8, 0xDC);
    private static final Color DARK = new Color(0x1B, 0x4F, 0x72);
    private static final Color INK = new Color(0x21, 0x21, 0x21);
    private static final int WIDTH = 640;
    private static final int BAR = 20;
    private static final int AROUND = 90;

    private final BarChart chart;
    private final String id;
    private final Wording wording;

    /** @param id of no other drawing in the page */
    SvgChart(BarChart chart, String id, Wording wording) {
        this.chart = chart;
        this.id = id;
        this.wording = wording;
    }

    String draw() {
        int height = AROUND + chart.groups().size() * (chart.series().size() + 1) * BAR;
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return id + "-" + super.generateID(prefix);
            }
        });
        context.setComment("");
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(WIDTH, height));
        plotted().draw(graphics, new Rectangle(WIDTH, height));
        return text(graphics, named(graphics.getRoot(), height));
    }

    private JFreeChart plotted() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (BarChart.Series series : chart.series()) {
            for (int at = 0; at < chart.groups().size(); at++) {
                data.addValue(
                        series.values().get(at),
                        wording.phrase(series.name()),
                        wording.heading(chart.groups().get(at)));
            }
        }
        JFreeChart plotted =
                ChartFactory.createBarChart(null, null, null, data, PlotOrientation.HORIZONTAL, true, false, false);
        plotted.setBackgroundPaint(Color.WHITE);
        plotted.getLegend().setItemFont(FONT);
        plotted.getLegend().setFrame(BlockBorder.NONE);
        CategoryPlot plot = plotted.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(LIGHT);
        plot.getDomainAxis().setTickLabelFont(FONT);
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.4f);
        NumberAxis amounts = (NumberAxis) plot.getRangeAxis();
        amounts.setStandardTickUnits(NumberAxis.createIntegerTickUnits(language()));
        amounts.setTickLabelFont(FONT);
        amounts.setUpperMargin(0.12);
        plot.setRenderer(bars());
        return plotted;
    }

    private BarRenderer bars() {
        BarRenderer bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(true);
        bars.setItemMargin(0);
        for (int at = 0; at < chart.series().size(); at++) {
            bars.setSeriesPaint(at, at % 2 == 0 ? LIGHT : DARK);
            bars.setSeriesOutlinePaint(at, INK);
            bars.setSeriesOutlineStroke(at, new BasicStroke(1));
        }
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator(
                StandardCategoryItemLabelGenerator.DEFAULT_LABEL_FORMAT_STRING,
                NumberFormat.getIntegerInstance(language())));
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelFont(FONT);
        bars.setDefaultItemLabelPaint(INK);
        bars.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        return bars;
    }

    private Locale language() {
        return Locale.forLanguageTag(wording.language());
    }

    /** With a name for who cannot see it, and as wide as its place allows. */
    private Element named(Element root, int height) {
        root.setAttribute("viewBox", "0 0 " + WIDTH + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id + "-title");
        Element title = root.getOwnerDocument().createElementNS(SVG, "title");
        title.setAttribute("id", id + "-title");
        title.setTextContent(wording.phrase(chart.title()));
        root.insertBefore(title, root.getFirstChild());
        return root;
    }

    private String text(SVGGraphics2D graphics, Element root) {
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail", e);
        }
        String all = out.toString();
        // The library gives this one to every drawing, and a page holds several.
        return all.substring(all.indexOf("<svg")).replace("\"genericDefs\"", "\"" + id + "-genericDefs\"");
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's own parser cannot be made", e);
        }
    }

    private static Font font() {
        try (InputStream in = Typeface.SANS.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(13f);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("a font that comes along cannot be read", e);
        }
    }
}
