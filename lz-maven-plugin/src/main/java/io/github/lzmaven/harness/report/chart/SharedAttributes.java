package io.github.lzmaven.harness.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Says how a drawing looks once, on the group around those elements that share it, instead of at every element: a generator
 * states everything everywhere. First every element is told all that concerns it, then what most members of a group have goes
 * up to the group, the innermost groups first.
 */
final class SharedAttributes {

    /** What an element has from the group around it. */
    private static final Set<String> INHERITED = Set.of(
            "fill",
            "font-family",
            "font-size",
            "font-weight",
            "shape-rendering",
            "stroke",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-width");

    /** Not inherited, but cutting all members alike is cutting the group, as long as they share its coordinates. */
    private static final String CLIP = "clip-path";

    private SharedAttributes() {}

    static void gather(Element root) {
        tell(root, new TreeMap<>());
        share(root);
    }

    /** Moves what elements have from above down to them. */
    private static void tell(Element element, Map<String, String> above) {
        element.removeAttribute("text-rendering"); // every letter stands where it was measured to
        Map<String, String> all = new TreeMap<>(above);
        for (String name : INHERITED) {
            if (element.hasAttribute(name)) {
                all.put(name, element.getAttribute(name));
                element.removeAttribute(name);
            }
        }
        List<Element> members = members(element);
        members.forEach(member -> tell(member, all));
        if (members.isEmpty()) {
            all.keySet().stream()
                    .filter(name -> concerns(name, element, all))
                    .forEach(name -> element.setAttribute(name, all.get(name)));
            if (element.getTagName().equals("text")) {
                element.removeAttribute(CLIP); // a label may stand beside what it names
            }
        }
    }

    private static boolean concerns(String name, Element shape, Map<String, String> all) {
        if (name.startsWith("font-")) {
            return shape.getTagName().equals("text");
        }
        boolean stroked = !"none".equals(all.get("stroke"));
        return switch (name) {
            case "stroke-miterlimit" -> stroked && "miter".equals(all.get("stroke-linejoin"));
            case "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "stroke-width" -> stroked;
            default -> true;
        };
    }

    private static void share(Element group) {
        List<Element> members = members(group);
        members.forEach(SharedAttributes::share);
        for (String name : INHERITED) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            members.stream()
                    .filter(member -> member.hasAttribute(name))
                    .forEach(member -> counts.merge(member.getAttribute(name), 1, Integer::sum));
            int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
            counts.entrySet().stream()
                    .filter(entry -> entry.getValue() == most)
                    .findFirst()
                    .ifPresent(entry -> raise(group, members, name, entry.getKey()));
        }
        Set<String> clips = members.stream()
                .map(member -> member.hasAttribute("transform") ? "" : member.getAttribute(CLIP))
                .collect(Collectors.toSet());
        if (clips.size() == 1 && !clips.contains("") && !group.hasAttribute(CLIP)) {
            raise(group, members, CLIP, clips.iterator().next());
        }
        members.forEach(SharedAttributes::dissolve);
    }

    private static void raise(Element group, List<Element> members, String name, String value) {
        members.stream()
                .filter(member -> member.getAttribute(name).equals(value))
                .forEach(member -> member.removeAttribute(name));
        group.setAttribute(name, value);
    }

    /** A group that says nothing is none. */
    private static void dissolve(Element group) {
        if (group.getTagName().equals("g") && !group.hasAttributes()) {
            Node parent = group.getParentNode();
            while (group.getFirstChild() != null) {
                parent.insertBefore(group.getFirstChild(), group);
            }
            parent.removeChild(group);
        }
    }

    /** The groups and shapes in an element; definitions keep to themselves. */
    private static List<Element> members(Element element) {
        List<Element> members = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element member && !member.getTagName().equals("defs")) {
                members.add(member);
            }
        }
        return members;
    }
}
