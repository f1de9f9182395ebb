package io.github.lzmaven.harness.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import io.github.lzmaven.harness.report.chart.Palette;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Pages from templates. Every text is escaped unless a template says otherwise, and templates see maps, lists and texts only:
 * no object of ours, so nothing they could call.
 */
final class Html {

    private static final ObjectMapper TO_MAPS = new ObjectMapper();

    /** The file that holds {@link #script}. */
    static final String SCRIPT = "page.js";

    private final Configuration templates;
    private final Map<String, Object> common;

    Html(ReportSettings settings) {
        templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(Html.class, "");
        templates.setDefaultEncoding("UTF-8");
        templates.setLocale(Locale.ROOT);
        templates.setNumberFormat("computer");
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        common = Map.of(
                "project", settings.project(),
                "command", settings.command(),
                "version", settings.version(),
                "commit", settings.commit().orElse(""),
                "css", text("style.css"),
                "light", Palette.css(false),
                "dark", Palette.css(true));
    }

    /** A page: the fields of a view, and what all pages share. */
    String page(String template, Object view) throws IOException {
        Map<String, Object> model = new HashMap<>(common);
        model.put("view", TO_MAPS.convertValue(view, Map.class));
        StringWriter page = new StringWriter();
        try {
            templates.getTemplate(template).process(model, page);
        } catch (TemplateException e) {
            throw new IllegalStateException("the page template " + template + " does not fit its view", e);
        }
        return withoutControls(page.getBuffer());
    }

    /** Without what a page must not hold, whatever a title or a CSV brings along: control characters and no characters. */
    private static String withoutControls(StringBuffer page) {
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' || c == '\u007F' || c >= '\uFFFE') {
                page.setCharAt(i, '\uFFFD');
            }
        }
        return page.toString();
    }

    /** What every page may run: beside the first page, since it would be a tenth of all pages if it stood on each. */
    static String script() {
        // without comments and indentation
        return text(SCRIPT).replaceAll("(?m)^\\s+", "").replaceAll("(?m)^//.*\\R", "");
    }

    private static String text(String resource) {
        try (InputStream stream = Html.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the plugin's jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read from the plugin's jar", e);
        }
    }
}
