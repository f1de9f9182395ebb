/**
 * What a run leaves behind: web pages with charts, CSV, JSON, JUnit XML, a summary and a crate.
 *
 * <p>Start at {@link io.github.lzmaven.harness.report.Report}. Everything is written from an
 * {@link io.github.lzmaven.harness.outcome.Outcome}; nothing here computes physics or decides a verdict. The same outcome gives
 * the same bytes in any folder, locale and time zone: no file holds a time, a machine or an absolute path.
 */
package io.github.lzmaven.harness.report;
