package io.github.lzmaven.harness.report.chart;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    /** What the root says although a viewer assumes it anyway. */
    private static final Pattern DEFAULT = Pattern.compile(
            "\\s((color-(interpolation|rendering)|(image|shape|text)-rendering|stroke-dashoffset|(fill|stroke)-opacity"
                    + "|xmlns:xlink)=\"[^\"]*\"|stroke-dasharray=\"none\"|font-(style|weight)=\"normal\")");

    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]*)\"");
    /** Paths that differ in nothing but their course. */
    private static final Pattern PATHS = Pattern.compile("(<path d=\"[^\"]*\"/>){2,}");

    private static final Pattern COLOUR = Pattern.compile("\"rgb[(](\\d+),(\\d+),(\\d+)[)]\"");

    private Svg() {}

    static String of(Picture picture) throws IOException {
        Document document = document();
        Canvas graphics = new Canvas(context(document, picture.name()));
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Sheet sheet = new Sheet(picture);
        int height = sheet.height();
        graphics.setSVGCanvasSize(new Dimension((int) Painter.WIDTH, height));
        sheet.paint(graphics);
        Element root = graphics.getRoot();
        root.setAttribute("viewBox", "0 0 " + (int) Painter.WIDTH + " " + height);
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", legal(picture.description()));
        SharedAttributes.gather(root);
        StringWriter writer = new StringWriter();
        graphics.stream(root, writer, false, false);
        String svg = writer.toString().replace("\r\n", "\n");
        // the prologue names a document type on another server
        return shorter(svg.substring(svg.indexOf("<svg")));
    }

    /** The same drawing without what the generator repeats at every element. */
    private static String shorter(String svg) {
        int end = svg.indexOf('>');
        String plain = (DEFAULT.matcher(svg.substring(0, end)).replaceAll("") + svg.substring(end))
                .replace("\"'DejaVu Sans'\"", "\"'DejaVu Sans', Verdana, sans-serif\"")
                .replace("<!---->", "")
                .replace(" xml:space=\"preserve\"", "")
                .replaceAll("\\s*\\n\\s*", " ")
                .replaceAll(" (/?>)", "$1")
                .replaceAll("> <", ">\n<")
                .replaceAll("<defs id=\"genericDefs\"\\s*/>", "")
                .replaceAll("<defs id=\"[^\"]*\"", "<defs");
        String merged = PATHS.matcher(plain).replaceAll(run -> run.group().replace("\"/><path d=\"", " "));
        String coloured = COLOUR.matcher(merged).replaceAll(Svg::hexadecimal);
        return PATH.matcher(coloured).replaceAll(path -> " d=\"" + PathData.compact(path.group(1)) + "\"") + "\n";
    }

    private static String hexadecimal(MatchResult rgb) {
        return String.format(
                Locale.ROOT,
                "\"#%02x%02x%02x\"",
                Integer.valueOf(rgb.group(1)),
                Integer.valueOf(rgb.group(2)),
                Integer.valueOf(rgb.group(3)));
    }

    /** Batik's canvas with parts that have names. */
    private static final class Canvas extends SVGGraphics2D implements Tagged {

        Canvas(SVGGeneratorContext context) {
            super(context, false);
        }

        @Override
        public void part(Map<String, String> attributes, Runnable drawing) {
            Element around = getTopLevelGroup(false); // taking it makes room for a new one
            drawing.run();
            Element own = getTopLevelGroup(false);
            attributes.forEach((name, value) -> {
                if (!value.isEmpty()) {
                    own.setAttribute(name, legal(value));
                }
            });
            around.appendChild(own);
            setTopLevelGroup(around);
        }

        /** Lines are paths as well, so that several can be one. */
        @Override
        public void draw(Shape shape) {
            super.draw(shape instanceof Line2D line ? new Path2D.Double(line) : shape);
        }
    }

    private static SVGGeneratorContext context(Document document, String name) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        context.setPrecision(1);
        String prefix = "c" + Integer.toHexString(name.hashCode()) + "-";
        // several charts stand on one page, and their clip paths must not be mistaken for each other's
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return prefix + super.generateID("");
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
