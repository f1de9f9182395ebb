package io.github.lzmaven.harness.cli;

import io.github.lzmaven.harness.command.CannotRunException;
import io.github.lzmaven.harness.problem.DidYouMean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line, understood.
 *
 * @param command what to do
 * @param project the folder of the project
 * @param options those that were given, by what they mean; one without a value has an empty one
 */
record Arguments(Command command, Path project, Map<Option, String> options) {

    /**
     * Understands {@code COMMAND [FOLDER] [--option value | --option=value]…}, in any order.
     *
     * @throws CannotRunException with what was meant instead
     */
    static Arguments of(String... words) {
        Optional<Command> asked = Arrays.stream(words)
                .flatMap(word -> Command.askedBy(word).stream())
                .findFirst();
        if (asked.isPresent()) {
            return new Arguments(asked.get(), Path.of(""), Map.of());
        }
        Optional<Command> command = Optional.empty();
        Optional<Path> project = Optional.empty();
        Map<Option, String> options = new EnumMap<>(Option.class);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word.startsWith("-")) {
                String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
                Option option = option(name);
                boolean inNext = option.takesValue() && !word.contains("=");
                if (inNext && (i + 1 == words.length || words[i + 1].startsWith("--"))) {
                    throw new CannotRunException(name + " needs a value, as in:\n" + option.help());
                }
                if (!option.takesValue() && word.contains("=")) {
                    throw new CannotRunException(name + " takes no value");
                }
                String value = inNext ? words[++i] : word.substring(Math.min(word.length(), name.length() + 1));
                if (options.put(option, value) != null) {
                    throw new CannotRunException(name + " is given twice");
                }
            } else if (command.isEmpty()) {
                command = Optional.of(command(word));
            } else if (project.isEmpty()) {
                project = Optional.of(Path.of(word));
            } else {
                throw new CannotRunException("'" + word + "' is one word too many; a command takes one folder");
            }
        }
        Arguments arguments =
                new Arguments(command.orElse(Command.HELP), project.orElse(Path.of("")), Map.copyOf(options));
        arguments.refuseWhatMeansNothing();
        return arguments;
    }

    String get(Option option, String preset) {
        return options.getOrDefault(option, preset);
    }

    boolean has(Option option) {
        return options.containsKey(option);
    }

    /** A folder of the project; one that is not absolute is meant from there. */
    Path folder(Option option, String preset) {
        return directory().resolve(get(option, preset)).normalize();
    }

    Path directory() {
        return project.toAbsolutePath().normalize();
    }

    private void refuseWhatMeansNothing() {
        List<String> pointless = options.keySet().stream()
                .filter(option -> !command.takes(option))
                .map(Option::word)
                .sorted()
                .toList();
        if (!pointless.isEmpty()) {
            throw new CannotRunException("'" + command.word() + "' does not take " + String.join(", ", pointless));
        }
    }

    private static Command command(String word) {
        return Command.of(word)
                .orElseThrow(() -> new CannotRunException(
                        "there is no command '" + word + "'; " + DidYouMean.among(word, Command.words())));
    }

    private static Option option(String word) {
        return Option.of(word)
                .orElseThrow(() -> new CannotRunException(
                        "there is no option '" + word + "'; " + DidYouMean.among(word, Option.words())));
    }
}
