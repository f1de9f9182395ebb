/**
 * Where a project keeps its descriptors and tables, and which of them a run takes.
 *
 * <p>The only package of the harness that looks into folders. Nothing outside the project is ever opened.
 */
package io.github.lzmaven.harness.project;
