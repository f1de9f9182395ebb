/**
 * Draws pictures as SVG and PNG.
 *
 * <p>A {@link io.github.lzmaven.harness.report.chart.Picture} says what is to be seen, down to colours and ranges, and knows
 * nothing of experiments; {@link io.github.lzmaven.harness.report.chart.Drawing} makes files of pictures in a JVM of their own,
 * because fonts need settings that would concern the whole of Maven's. This is the only package that knows JFreeChart, Batik
 * and AWT.
 */
package io.github.lzmaven.harness.report.chart;
