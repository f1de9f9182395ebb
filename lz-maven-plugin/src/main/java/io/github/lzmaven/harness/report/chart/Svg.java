package io.github.lzmaven.harness.report.chart;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture as SVG: letters stay letters, no font is fetched, and the same picture gives the same bytes. */
final class Svg {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {}

    static String of(Picture picture) throws IOException {
        Document document = document();
        SVGGraphics2D graphics = new SVGGraphics2D(context(document, picture.name()), false);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Painter painter = new Painter(picture);
        int height = (int) Math.ceil(painter.height());
        graphics.setSVGCanvasSize(new Dimension((int) Painter.WIDTH, height));
        painter.paint(graphics);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + (int) Painter.WIDTH + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", legal(picture.description()));
        StringWriter writer = new StringWriter();
        graphics.stream(root, writer, false, false);
        String svg = writer.toString().replace("\r\n", "\n");
        // the prologue names a document type on another server
        return svg.substring(svg.indexOf("<svg"))
                        .replace("'DejaVu Sans'", "'DejaVu Sans', Verdana, sans-serif")
                        .replace("<!---->", "")
                        .replace(" xml:space=\"preserve\"", "")
                        .replace(" text-rendering=\"optimizeLegibility\"", "")
                        .replaceAll("\\n\\s*(/?>)", "$1")
                        .replaceAll("<defs id=\"genericDefs\"\\s*/>", "")
                + "\n";
    }

    private static SVGGeneratorContext context(Document document, String name) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setPrecision(1);
        String prefix = name.replaceAll("[^A-Za-z0-9-]", "_") + "-";
        // several charts stand on one page, and their clip paths must not be mistaken for each other's
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return prefix + super.generateID(kind).toLowerCase(Locale.ROOT);
            }
        });
        return context;
    }

    /** Text without the characters that XML 1.0 cannot hold. */
    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML builder needs no configuration", e);
        }
    }
}
