package io.github.lzmaven.harness.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Axes whose marks are our own {@link Ticks}, because JFreeChart's depend on the locale and repeat labels. */
final class MarkedAxis {

    private MarkedAxis() {}

    static ValueAxis of(Picture.Scale scale, Ticks ticks) {
        ValueAxis axis = scale.logarithmic() ? new Logarithmic(ticks) : new Linear(ticks);
        axis.setRange(scale.low(), scale.high());
        axis.setTickLabelFont(Fonts.of(12f));
        axis.setTickLabelPaint(Painter.colour(Palette.INK.light()));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setMinorTickMarksVisible(false);
        return axis;
    }

    static Ticks ticks(Picture.Scale scale, int most) {
        return scale.logarithmic()
                ? Ticks.logarithmic(scale.low(), scale.high())
                : Ticks.linear(scale.low(), scale.high(), most);
    }

    private static List<NumberTick> marks(Ticks ticks, RectangleEdge edge) {
        boolean vertical = RectangleEdge.isLeftOrRight(edge);
        TextAnchor anchor = vertical ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER;
        List<NumberTick> marks = new ArrayList<>();
        for (Ticks.Mark mark : ticks.marks()) {
            TickType type = mark.label().isEmpty() ? TickType.MINOR : TickType.MAJOR;
            marks.add(new NumberTick(type, mark.value(), mark.label(), anchor, TextAnchor.CENTER, 0.0));
        }
        return marks;
    }

    private static final class Linear extends NumberAxis {

        private static final long serialVersionUID = 1L;

        private final transient Ticks ticks;

        Linear(Ticks ticks) {
            this.ticks = ticks;
        }

        @Override
        public List<NumberTick> refreshTicks(
                Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
            return marks(ticks, edge);
        }
    }

    private static final class Logarithmic extends LogAxis {

        private static final long serialVersionUID = 1L;

        private final transient Ticks ticks;

        Logarithmic(Ticks ticks) {
            super(null);
            this.ticks = ticks;
        }

        @Override
        public List<NumberTick> refreshTicks(
                Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
            return marks(ticks, edge);
        }
    }
}
