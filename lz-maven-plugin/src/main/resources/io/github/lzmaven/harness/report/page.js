// What a page can do more where scripts run. Without them everything is there all the same.
(() => {
  "use strict";

  const element = (name, attributes = {}, ...content) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...content);
    return made;
  };

  const button = (text, label, act) => {
    const made = element("button", { type: "button", "aria-label": label }, text);
    made.addEventListener("click", act);
    return made;
  };

  // P_LZ gets its subscript; whatever else a text holds stays text
  const math = (text) => {
    const pieces = [];
    let done = 0;
    for (const found of text.matchAll(/(?<![\p{L}\p{N}_])(\p{L}{1,2})_([\p{L}\p{N}]+)(?![\p{L}\p{N}_])/gu)) {
      pieces.push(text.slice(done, found.index) + found[1], element("sub", {}, found[2]));
      done = found.index + found[0].length;
    }
    return [...pieces, text.slice(done)];
  };

  // ---- the first page: only the figures that need a look

  const filter = (table) => {
    const rows = [...table.tBodies[0].rows];
    const choices = {
      "All": () => true,
      "Not OK": (row) => row.dataset.tone !== "good",
      "Failing": (row) => row.dataset.tone === "bad",
    };
    const bar = element("div", { class: "tools filter", role: "group", "aria-label": "Which figures are shown" });
    const buttons = Object.entries(choices).map(([name, wanted]) => {
      const made = button(name + " (" + rows.filter(wanted).length + ")", "", () => {
        rows.forEach((row) => { row.hidden = !wanted(row); });
        buttons.forEach((each) => each.setAttribute("aria-pressed", String(each === made)));
      });
      made.removeAttribute("aria-label");
      made.setAttribute("aria-pressed", String(name === "All"));
      return made;
    });
    bar.append(...buttons);
    table.parentElement.before(bar);
  };

  // ---- charts: what is drawn, read back from the drawing

  // the corners of each part of a path; curves by their ends, which is all that symbols need
  const parts = (data) => {
    const tokens = data.match(/[a-zA-Z]|-?\d*\.?\d+/g) || [];
    const found = [];
    let letter = "", x = 0, y = 0, startX = 0, startY = 0, i = 0;
    const next = () => Number(tokens[i++]);
    while (i < tokens.length) {
      if (/[a-zA-Z]/.test(tokens[i])) {
        letter = tokens[i++];
      }
      switch (letter) {
        case "M": x = next(); y = next(); break;
        case "m": case "l": x += next(); y += next(); break;
        case "h": x += next(); break;
        case "v": y += next(); break;
        case "c": i += 4; x += next(); y += next(); break;
        case "a": i += 5; x += next(); y += next(); break;
        case "q": i += 2; x += next(); y += next(); break;
        default: x = startX; y = startY;
      }
      if (letter === "M" || letter === "m") {
        startX = x;
        startY = y;
        found.push([]);
      }
      if (letter !== "z") {
        found[found.length - 1].push([x, y]);
      }
    }
    return found;
  };

  const axis = (text) => {
    const [kind, low, high, from, to] = text.split(" ").map((word, i) => (i ? Number(word) : word));
    return (place) => {
      const share = (place - from) / (to - from);
      return kind === "log" ? low * (high / low) ** share : low + share * (high - low);
    };
  };

  // as many digits as the drawing can show: it is rounded to a tenth of a unit
  const digits = (scale, place) => {
    const value = scale(place);
    const step = Math.abs(scale(place + 0.1) - value);
    const needed = value ? Math.ceil(Math.log10(Math.abs(value) / step)) : 1;
    return String(Number(value.toPrecision(Math.min(6, Math.max(1, needed)))));
  };

  const read = (panel) => ({
    panel,
    x: axis(panel.dataset.x),
    y: axis(panel.dataset.y),
    traces: [...panel.querySelectorAll("[data-name]:not([data-band])")].map((part) => {
      const drawn = [...part.querySelectorAll("path")].pop();
      const data = drawn ? drawn.getAttribute("d") : "";
      const shift = part.dataset.shift && part.dataset.shift.split(" ").map(Number);
      const lines = shift ? parts(data).map(([[x, y]]) => [[x - shift[0], y - shift[1]]]) : parts(data);
      return { part, lines, points: lines.flat() };
    }).filter((trace) => trace.points.length),
  });

  // the place of a stretch that is nearest to another place
  const nearestOn = ([ax, ay], [bx, by], [px, py]) => {
    const square = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = square ? Math.min(1, Math.max(0, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / square)) : 0;
    return [ax + along * (bx - ax), ay + along * (by - ay)];
  };

  const nearest = (view, place) => {
    let best = { distance: 30 };
    view.traces.filter((trace) => trace.part.style.display !== "none").forEach((trace) => {
      trace.lines.forEach((line) => line.forEach((point, i) => {
        const at = i + 1 < line.length ? nearestOn(point, line[i + 1], place) : point;
        const distance = Math.hypot(at[0] - place[0], at[1] - place[1]);
        // of two that lie on each other the symbol is meant, which the line leads through
        if (distance < best.distance - (trace.part.dataset.shift ? -1 : 0)) {
          best = { distance, at, trace };
        }
      }));
    });
    return best.trace && best;
  };

  const chart = (figure) => {
    const box = figure.querySelector(".chart");
    const svg = box && box.querySelector("svg");
    if (!svg) {
      return;
    }
    const views = [...svg.querySelectorAll("[data-x]")].map(read);
    const output = element("output", { class: "read" }, "Point at the chart, or use the arrow keys in it, to read values.");
    const here = document.createElementNS(svg.namespaceURI, "circle");
    here.setAttribute("class", "here");
    here.setAttribute("r", "6");
    box.after(output);

    const show = (view, trace, at) => {
      here.setAttribute("cx", at[0]);
      here.setAttribute("cy", at[1]);
      view.panel.append(here);
      const words = [trace.part.dataset.name, trace.part.dataset.value].filter(Boolean).join(", ");
      const { xLabel, yLabel } = view.panel.dataset;
      output.replaceChildren(...math(words + ": " + (xLabel || views[views.length - 1].panel.dataset.xLabel) + " = "
        + digits(view.x, at[0]) + ", " + yLabel + " = " + digits(view.y, at[1])));
    };

    const cell = (view, place) => {
      const point = svg.createSVGPoint();
      [point.x, point.y] = place;
      const part = [...view.panel.querySelectorAll("[data-low]")]
        .find((each) => [...each.querySelectorAll("path, rect")].some((shape) => shape.isPointInFill(point)));
      if (part) {
        const { xLabel, yLabel, heatLabel } = view.panel.dataset;
        output.replaceChildren(...math(xLabel + " = " + digits(view.x, place[0]) + ", " + yLabel + " = "
          + digits(view.y, place[1]) + ": " + heatLabel + " between " + part.dataset.low + " and " + part.dataset.high));
      }
    };

    svg.addEventListener("pointermove", (event) => {
      views.forEach((view) => {
        const matrix = view.panel.getScreenCTM().inverse();
        const place = [
          matrix.a * event.clientX + matrix.c * event.clientY + matrix.e,
          matrix.b * event.clientX + matrix.d * event.clientY + matrix.f,
        ];
        const found = nearest(view, place);
        if (found) {
          show(view, found.trace, found.at);
        } else {
          cell(view, place);
        }
      });
    });

    // by keyboard: left and right along a curve, up and down from curve to curve
    const all = views.flatMap((view) => view.traces.map((trace) => ({ view, trace })));
    let curve = 0, point = -1;
    box.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] || 0;
      const other = { ArrowDown: 1, ArrowUp: -1 }[event.key] || 0;
      if (!all.length || !(step || other)) {
        return;
      }
      event.preventDefault();
      for (let tries = 0; other && tries < all.length; tries++) {
        curve = (curve + other + all.length) % all.length;
        if (all[curve].trace.part.style.display !== "none") {
          break;
        }
      }
      const { view, trace } = all[curve];
      point = Math.min(trace.points.length - 1, Math.max(0, point + step));
      show(view, trace, trace.points[point]);
    });

    figure.insertBefore(tools(svg, box), box);
  };

  // ---- switching curves on and off, and a closer look

  const tools = (svg, box) => {
    const bar = element("div", { class: "tools" });
    const whole = svg.getAttribute("viewBox").split(" ").map(Number);
    let view = whole;
    const set = (x, y, width, height) => {
      view = [
        Math.min(Math.max(x, whole[0]), whole[2] - width), Math.min(Math.max(y, whole[1]), whole[3] - height), width, height,
      ];
      svg.setAttribute("viewBox", view.join(" "));
      box.classList.toggle("closer", width < whole[2]);
    };
    const zoom = (factor) => {
      const width = Math.min(whole[2], Math.max(whole[2] / 16, view[2] / factor));
      const height = width * whole[3] / whole[2];
      set(view[0] + (view[2] - width) / 2, view[1] + (view[3] - height) / 2, width, height);
    };
    bar.append(
      button("+", "Closer", () => zoom(1.5)),
      button("−", "Less close", () => zoom(1 / 1.5)),
      button("Whole", "Whole chart", () => set(...whole)),
    );
    let held = null;
    svg.addEventListener("pointerdown", (event) => {
      if (view[2] < whole[2]) {
        held = [event.clientX, event.clientY, ...view];
        svg.setPointerCapture(event.pointerId);
      }
    });
    svg.addEventListener("pointermove", (event) => {
      if (held) {
        const unit = view[2] / svg.clientWidth;
        set(held[2] - (event.clientX - held[0]) * unit, held[3] - (event.clientY - held[1]) * unit, view[2], view[3]);
      }
    });
    svg.addEventListener("pointerup", () => { held = null; });

    const drawn = [...svg.querySelectorAll("[data-name]")];
    const off = new Set();
    const redraw = () => drawn.forEach((part) => {
      part.style.display = off.has("name " + part.dataset.name) || off.has("value " + part.dataset.value) ? "none" : "";
    });
    const choices = (key) => [...new Set(drawn.map((part) => part.dataset[key]).filter(Boolean))];
    const boxes = (key) => choices(key).map((text) => {
      const tick = element("input", { type: "checkbox", checked: "" });
      tick.addEventListener("change", () => {
        off[tick.checked ? "delete" : "add"](key + " " + text);
        redraw();
      });
      return element("label", {}, tick, " ", ...math(text));
    });
    const lists = ["name", "value"].map(boxes).filter((list) => list.length > 1)
      .map((list) => element("div", { class: "ticks" }, ...list));
    if (lists.length) {
      bar.append(element("details", {}, element("summary", {}, "Curves"), ...lists));
    }
    return bar;
  };

  document.querySelectorAll("table[data-figures]").forEach(filter);
  document.querySelectorAll("figure[data-chart]").forEach(chart);
})();
