/** The harness as a program for those who do not use Maven: {@code java -jar lz.jar check}. */
package io.github.lzmaven.harness.cli;
